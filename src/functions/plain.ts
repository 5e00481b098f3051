import type { ExplainedFunction, Parameter } from './define';

const nameIn = /[A-Za-z_][A-Za-z_0-9]*/g;

/**
 * The native formula that gives the same number as a call, without the leading `=`.
 *
 * @param given the arguments as they stand in the call; undefined or empty where left out
 * @returns undefined where no native form fits the call
 */
export function plainFormula(
  { signature, help }: ExplainedFunction,
  given: readonly (string | undefined)[],
): string | undefined {
  const told = new Map<string, string>();
  for (const [position, parameter] of signature.parameters.entries()) {
    const text = given[position]?.trim();
    if (text) told.set(parameter.name, text);
  }
  const form = help.plain.find((each) => fits(each, signature.parameters, told));
  return form?.replace(nameIn, (name) => {
    const parameter = signature.parameters.find((each) => each.name === name);
    if (!parameter) return name;
    return inBrackets(told.get(name) ?? literal(parameter.fallback));
  });
}

/** A form fits when it names all that is given, and nothing that is neither given nor has a fallback. */
function fits(
  form: string,
  parameters: readonly Parameter[],
  told: ReadonlyMap<string, string>,
): boolean {
  const named = new Set(form.match(nameIn));
  return parameters.every(({ name, fallback }) =>
    told.has(name) ? named.has(name) : !named.has(name) || fallback !== undefined,
  );
}

const inBrackets = (text: string) => (/^[A-Za-z0-9_$:%]+$/.test(text) ? text : `(${text})`);

/** A number that pastes in every locale: no decimal mark. */
function literal(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'number') return '';
  if (Number.isInteger(value)) return String(value);
  const digits = String(value).split('.')[1]?.length ?? 0;
  return `${String(Math.round(value * 10 ** digits))}/${String(10 ** digits)}`;
}
