/** What the engine is taught once in a process, whether it runs in Node or in the page. */
import { AnnotationsPlugin, ANNOTATION_COMMANDS } from './annotations-plugin';
import { addBulkPlugins } from './bulk-plugins';
import { giveNothingForNothing, takeValuesBeside } from './google-formulas';
import { engine } from './spreadsheet-engine';
import type { Command, Model, PluginConfiguration } from './spreadsheet-engine';

/** The command under which a whole script runs: everything it writes is one step to undo. */
export const RUN_SCRIPT = 'RUN_SCRIPT';

class ScriptPlugin extends engine.UIPlugin {
  private readonly custom: Record<string, unknown>;

  constructor(configuration: PluginConfiguration) {
    super(configuration);
    this.custom = configuration.custom;
  }

  override handle(command: Command): void {
    if (command.type !== RUN_SCRIPT) return;
    const runScript = this.custom.runScript as (() => void) | undefined;
    runScript?.();
  }
}

let done = false;

export function setUpEngine(): void {
  if (done) return;
  done = true;
  const { registries } = engine;
  registries.errorTypes.add('#ERROR!');
  registries.errorTypes.add('#VALUE!');
  registries.errorTypes.add('#REF!');
  for (const command of ANNOTATION_COMMANDS) {
    engine.coreTypes.add(command);
    engine.registries.inverseCommandRegistry.add(command, (undone) => [undone]);
  }
  registries.corePluginRegistry.add('annotations', AnnotationsPlugin);
  addBulkPlugins();
  registries.featurePluginRegistry.add('script', ScriptPlugin);
  tellWhole();
  // The engine has it under a name with a point.
  const { functionRegistry } = registries;
  functionRegistry.replace('ARRAY_CONSTRAIN', functionRegistry.get('ARRAY.CONSTRAIN'));
  engine.addFunction('ARRAYFORMULA', {
    description: 'Here every formula fills the cells it needs, so this returns its argument.',
    category: 'Array',
    args: [
      {
        name: 'formula',
        description: 'A formula.',
        type: ['ANY', 'RANGE<ANY>'],
        acceptMatrix: true,
      },
    ],
    compute: (value) => value,
  });
  giveNothingForNothing();
  takeValuesBeside();
}

/**
 * Lets models tell each other their commands as they are. The engine shortens commands that follow
 * each other: a column of formulas then arrives as copies of its first one, and a formula over
 * whole columns is asked for its sheet before that sheet is made.
 */
function tellWhole(): void {
  const { commandSquisher } = new engine.Model({}).session;
  const whole = (commands: Command[]): Command[] => commands;
  Object.assign(Object.getPrototypeOf(commandSquisher) as object, {
    squish: whole,
    unsquish: whole,
  });
}

/**
 * Brings formulas up to date in the middle of a script. The engine evaluates when a command ends;
 * Apps Script lets a script read what its own write has just changed.
 */
export function evaluateNow(model: Model): void {
  model.handlers.find((handler) => 'evaluator' in handler)?.finalize();
}
