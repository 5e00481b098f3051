/** The help under a formula starts open, as in Sheets, and stays as the person leaves it. */
import { engine } from '../engine/spreadsheet-engine';

interface FormulaHelp {
  state: { isCollapsed: boolean };
  setup(): void;
  toggle(): void;
}

export function expandFormulaHelp(): void {
  const component = engine.components.Composer.components.FunctionDescriptionProvider;
  if (!component) return;
  const help = component.prototype as FormulaHelp;
  let isCollapsed = false;
  help.setup = function setup() {
    this.state.isCollapsed = isCollapsed;
  };
  help.toggle = function toggle() {
    isCollapsed = !this.state.isCollapsed;
    this.state.isCollapsed = isCollapsed;
  };
}
