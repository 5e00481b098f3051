import type { ExplainedFunction } from './define';

const nameIn = /[A-Za-z_][A-Za-z_0-9]*/g;

/**
 * The native formula over the parameters' names, without the leading `=`, that gives the same
 * number as a call.
 *
 * @param told the parameters that the call gives
 * @returns undefined where no native form fits the call
 */
export function plainForm(
  { signature, help }: ExplainedFunction,
  told: ReadonlySet<string>,
): string | undefined {
  return help.plain.find((form) => {
    const named = new Set(form.match(nameIn));
    // It names all that is given, and nothing that is neither given nor has a fallback.
    return signature.parameters.every(({ name, fallback }) =>
      told.has(name) ? named.has(name) : !named.has(name) || fallback !== undefined,
    );
  });
}
