import type { ExplainedFunction, Kind, Parameter } from '../src/functions/define';
import { blankMeaning } from '../src/functions/describe';

/** Functions that Google or the sidebar calls by name; everything else global ends with `_`. */
export const endpoints: Readonly<Record<string, { says: string; parameters: readonly string[] }>> =
  {
    onOpen: { says: 'Builds the menu when a file is opened.', parameters: [] },
    onInstall: {
      says: 'Builds the menu after an installation from inside Sheets.',
      parameters: [],
    },
    openSidebar: { says: 'Menu: opens the panel.', parameters: [] },
    openCustomers: { says: 'Menu: opens the panel at the forecast of customers.', parameters: [] },
    openPlainFormulas: {
      says: 'Menu: opens the panel at the conversion to plain formulas.',
      parameters: [],
    },
    openTemplates: { says: 'Menu: opens the panel at the templated sheets.', parameters: [] },
    useInThisSpreadsheet: { says: 'Menu: enables the functions in this file.', parameters: [] },
    request: {
      says: 'The panel asks, the sheet answers: JSON text each way.',
      parameters: ['text'],
    },
  };

/** The name of the one bundle object; its underscore hides it from cells and from the sidebar. */
export const bundleName = 'App_';

const types: Readonly<Record<Kind, string>> = {
  money: 'number',
  number: 'number',
  rate: 'number',
  count: 'number',
  choice: 'number',
  flag: 'boolean',
  date: 'Date',
  cells: 'range',
  text: 'string',
};

/**
 * A top-level function with its documentation: Sheets shows it while one types, and knows only
 * the parameters that the declaration names.
 */
export function functionStub(explained: ExplainedFunction): string {
  const { signature, help } = explained;
  const words = help.words.en;
  const parameters = signature.parameters.map((parameter) => {
    const blank = blankMeaning(parameter, explained, 'en');
    const optional = blank === undefined ? '' : ` (optional; blank = ${blank})`;
    const text = firstClause(words.parameters[parameter.name] ?? '');
    return ` * @param {${typeOf(parameter)}} ${parameter.name} ${text}${optional}`;
  });
  const names = signature.parameters.map(({ name }) => name).join();
  return [
    '/**',
    ` * ${firstClause(words.summary)}`,
    ...parameters,
    ' * @customfunction',
    ' */',
    // In few signs: the script is loaded for every cell.
    `function ${signature.name}(${names}){return ${bundleName}.cell('${signature.name}',arguments)}`,
  ].join('\n');
}

export const endpointStub = (name: string): string => {
  const { says, parameters } = endpoints[name] ?? { says: '', parameters: [] };
  const given = parameters.join();
  return `/** ${says} */\nfunction ${name}(${given}){return ${bundleName}.${name}(${given})}`;
};

const typeOf = (parameter: Parameter) => (parameter.list ? 'range' : types[parameter.kind]);

/**
 * Google flattens the text; a star and slash would end the comment. Sheets shows a small box, and
 * the whole script is loaded for every cell: what comes after the first clause is in the help.
 */
const firstClause = (text: string) => oneLine(text).split('; ')[0] ?? '';

const oneLine = (text: string) => text.replace(/\s+/g, ' ').replace(/\*\//g, '* /');
