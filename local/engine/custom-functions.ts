/** Puts the script's custom functions among the engine's own. */
import { toEngineResult, toScriptArgument } from './cell-values';
import type { FunctionDeclaration } from './function-declarations';
import { engine } from './spreadsheet-engine';
import type { FunctionArgument } from './spreadsheet-engine';

export interface FunctionOutcome {
  value?: unknown;
  error?: string;
  loading?: boolean;
}

/** Dates go in and come out as SerialDate: the engine knows no time zones. */
export type CallCustomFunction = (name: string, callArguments: unknown[]) => FunctionOutcome;

/** Under this name a model is given its own way to call functions: the registry is shared by all. */
export const CALL_CUSTOM_FUNCTION = 'callCustomFunction';

export const LOADING = 'Loading...';

export function registerCustomFunctions(declarations: FunctionDeclaration[]): void {
  for (const { name, description, parameters } of declarations) {
    const { functionRegistry } = engine.registries;
    const upperCaseName = name.toUpperCase();
    functionRegistry.replace(upperCaseName, {
      description,
      category: 'LTV',
      // The engine would refuse a call that lacks an argument; the function itself says it better.
      args: parameters.map((parameter): FunctionArgument => ({
        name: parameter.name,
        description: parameter.description,
        type: ['ANY', 'RANGE<ANY>'],
        acceptMatrix: true,
        acceptErrors: true,
        optional: true,
        ...(parameter.repeating ? { repeating: true } : {}),
      })),
      compute(...callArguments) {
        const call = this[CALL_CUSTOM_FUNCTION] as CallCustomFunction;
        const outcome = call(name, callArguments.map(toScriptArgument));
        if (outcome.loading) return { value: LOADING };
        if (outcome.error !== undefined) throw new engine.EvaluationError(outcome.error, '#ERROR!');
        return toEngineResult(outcome.value);
      },
    });
    // Only what the parameter help shows in brackets; how many arguments are needed is settled.
    const registered = functionRegistry.get(upperCaseName);
    parameters.forEach(({ optional, repeating }, index) => {
      const argument = registered.args[index];
      if (argument && !repeating) argument.optional = optional;
    });
  }
}
