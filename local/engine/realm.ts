/**
 * The script's own world: a fresh V8 context with ECMAScript globals, the emulated services and the
 * bundle, as Apps Script makes one for every execution. Only JSON text crosses its border.
 */
import vm from 'node:vm';

export type Bridge = (message: string) => string;

const INVOKE = new vm.Script('__invoke(__name, __arguments)');

const compiled = new Map<string, vm.Script>();

/** A script belongs to no world: hosts of the same build share it. */
function compile(source: string, filename: string): vm.Script {
  const script = compiled.get(source) ?? new vm.Script(source, { filename });
  compiled.set(source, script);
  return script;
}

export class OpenRealm {
  constructor(private readonly context: vm.Context) {}

  /** Calls a global function of the script; the answer is the JSON of its outcome. */
  invoke(name: string, callArguments: string, timeLimit: number): string {
    this.context.__name = name;
    this.context.__arguments = callArguments;
    try {
      return String(INVOKE.runInContext(this.context, { timeout: timeLimit }));
    } catch (error) {
      const code = (error as { code?: string }).code;
      if (code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
      const message = 'Exceeded maximum execution time';
      return JSON.stringify({ $object: { error: message, errorName: 'Exception' } });
    }
  }
}

export class Realm {
  private readonly services: vm.Script;
  private readonly code: vm.Script;

  constructor(services: string, code: string) {
    this.services = compile(services, 'services.gs');
    this.code = compile(code, 'Code.gs');
  }

  open(bridge: Bridge): OpenRealm {
    const context = vm.createContext(
      Object.assign(Object.create(null) as object, { __bridge: bridge }),
      {
        codeGeneration: { strings: true, wasm: true },
      },
    );
    this.services.runInContext(context);
    this.code.runInContext(context);
    return new OpenRealm(context);
  }
}
