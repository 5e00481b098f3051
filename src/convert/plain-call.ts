import type { ExplainedFunction, Parameter } from '../functions/define';
import { plainForm } from '../functions/plain';
import { type Expression, binary, call, emptyText, number } from './expression';
import { type Extent, widest } from './extent';
import { parseFormula } from './parse';
import type { Node } from './syntax';

/** What a native expression that stands for an argument or a call is known to do. */
export interface Native {
  readonly expression: Expression;
  readonly extent: Extent;
  /** Questions that are all answered yes where the value is a blank; undefined where it never is. */
  readonly blankWhen: readonly Expression[] | undefined;
  /** Whether it computes only inside ARRAYFORMULA, however many values it gives. */
  readonly inArray: boolean;
}

/** Arguments by the names of their parameters. Those left out are not there. */
export type Told = ReadonlyMap<string, Native>;

/**
 * The native expression that gives the same as a call of ours.
 *
 * @returns undefined where the function, given these arguments, has none
 */
export function plainCall(explained: ExplainedFunction, told: Told): Native | undefined {
  const { parameters } = explained.signature;
  const expression = choiceOfForms(explained, told);
  if (!expression) return undefined;
  const broadcast = parameters.filter(({ list }) => !list);
  const extents = broadcast.flatMap(({ name }) => told.get(name)?.extent ?? []);
  return {
    expression,
    extent: widest(extents),
    blankWhen: blankWhen(parameters, told),
    inArray: widest(extents) !== 'one' || [...told.values()].some((each) => each.inArray),
  };
}

/** A blank, as the functions see it: the ranges alone decide where there are any. */
function blankWhen(parameters: readonly Parameter[], told: Told): Native['blankWhen'] {
  const required = parameters.flatMap(({ name, optional, list }) => {
    const native = optional ? undefined : told.get(name);
    return native ? [{ ...native, extent: list ? ('one' as const) : native.extent }] : [];
  });
  const all = parameters.flatMap(({ name, list }) => (list ? [] : (told.get(name)?.extent ?? [])));
  const keys = required.filter(({ extent }) => extent === widest(all));
  const questions = keys.map((each) => each.blankWhen);
  const known = questions.flatMap((each) => each ?? []);
  return keys.length > 0 && questions.every(Boolean) ? known : undefined;
}

/** Where an argument may be a blank that stands for no number, both forms, and the question between. */
function choiceOfForms(explained: ExplainedFunction, told: Told): Expression | undefined {
  const form = plainForm(explained, new Set(told.keys()));
  const expression = form === undefined ? undefined : filled(form, explained, told);
  if (!expression) return undefined;
  for (const { name, optional, list, fallback } of explained.signature.parameters) {
    const native = told.get(name);
    if (!optional || list || fallback !== undefined || !native?.blankWhen) continue;
    const rest = new Map([...told].filter(([each]) => each !== name));
    const without = choiceOfForms(explained, rest);
    return without && call('IF', isBlank(native), without, expression);
  }
  return expression;
}

/** The form with its parameters replaced; undefined where a summary would take a range as one. */
function filled(
  form: string,
  { signature }: ExplainedFunction,
  told: Told,
): Expression | undefined {
  const root = parseFormula(`=${form}`)?.root;
  if (!root) throw new Error(`not a formula: ${form}`);
  const named = new Map(signature.parameters.map((each) => [each.name, each]));
  const misplaced: string[] = [];
  const fill = (node: Node, summarized: boolean): Expression => {
    switch (node.kind) {
      case 'number':
        return number(node.value);
      case 'group':
        return fill(node.inner, summarized);
      case 'sign':
        // Plain forms have no other sign than the minus of a number, as EOMONTH takes.
        if (node.inner.kind === 'number') return number(-node.inner.value);
        break;
      case 'binary':
        return binary(fill(node.left, summarized), node.operator, fill(node.right, summarized));
      case 'call': {
        const inside = summarized || !each.has(node.name);
        return call(node.name, ...node.given.map((argument) => fill(argument, inside)));
      }
      case 'reference': {
        const parameter = named.get(node.name);
        const native = told.get(node.name);
        if (!parameter) break;
        if (!native) return number(Number(parameter.fallback));
        if (summarized && !parameter.list && native.extent === 'many') misplaced.push(node.name);
        return withDefault(native, parameter);
      }
    }
    throw new Error(`not for a plain form: ${node.kind} in ${form}`);
  };
  const expression = fill(root, false);
  return misplaced.length > 0 ? undefined : expression;
}

/** The functions in plain forms that give a value for each value; all others give one for many. */
const each = new Set(['IF', 'LN', 'ROUND']);

/** A blank cell counts as 0 in arithmetic, so only another default has to be said. */
function withDefault(native: Native, { optional, list, fallback }: Parameter): Expression {
  const { expression, blankWhen } = native;
  if (!optional || list || fallback === undefined || !blankWhen) return expression;
  if (fallback === 0 && expression.kind === 'typed') return expression;
  return call('IF', isBlank(native), number(Number(fallback)), expression);
}

/** One yes or no for each value. AND would answer once for a whole range, so there it is a product. */
export function isBlank({ blankWhen = [], extent }: Native): Expression {
  const [first = emptyText, ...rest] = blankWhen;
  if (rest.length === 0) return first;
  if (extent === 'one') return call('AND', first, ...rest);
  return rest.reduce((all, question) => binary(all, '*', question), first);
}
