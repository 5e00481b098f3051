/**
 * What a person types is read as Sheets reads it, and as the host reads what a script writes: dates
 * with points and names of months, array literals, plain text. The engine's composer knows its own
 * ways alone.
 */
import { PLAIN_TEXT } from '../engine/bulk-plugins';
import { engine } from '../engine/spreadsheet-engine';
import type { CellPosition, Getters, Model } from '../engine/spreadsheet-engine';
import { formatWith, readEntry, shownFormula } from '../engine/user-entry';

interface ComposerContent {
  text: string;
  adjustedSelection?: unknown;
}

interface Composer {
  getters: Getters;
  model: Model;
  currentEditedCell: CellPosition;
  _currentContent: string;
  getCurrentCanonicalContent: (this: Composer) => string;
  confirmEdition: (this: Composer, content: string) => void;
  getComposerContent: (
    this: Composer,
    position: CellPosition,
    selection?: unknown,
  ) => ComposerContent;
  addHeadersForSpreadingFormula: (content: string) => void;
}

const isPlainText = (getters: Getters, position: CellPosition): boolean =>
  getters.getCell(position)?.format === PLAIN_TEXT;

export function readTypingAsSheets(): void {
  const composer = (engine.stores.CellComposerStore as { prototype: Composer }).prototype;
  const { getCurrentCanonicalContent, confirmEdition, getComposerContent } = composer;

  composer.getCurrentCanonicalContent = function canonical() {
    const content = this._currentContent;
    if (isPlainText(this.getters, this.currentEditedCell)) return content;
    if (content.startsWith('=')) return readEntry(content, this.getters.getLocale()).content;
    return getCurrentCanonicalContent.call(this);
  };

  composer.confirmEdition = function confirm(content) {
    const typed = this._currentContent;
    const position = this.currentEditedCell;
    const isText = isPlainText(this.getters, position);
    const asIs = isText || typed.startsWith('=');
    const entry = asIs ? undefined : readEntry(typed, this.getters.getLocale());
    confirmEdition.call(this, entry && entry.content !== typed ? entry.content : content);
    const format = entry && formatWith(entry, this.getters.getCell(position)?.format);
    if (format !== undefined) this.model.dispatch('UPDATE_CELL', { ...position, format });
  };

  composer.getComposerContent = function shown(position, selection) {
    const content = getComposerContent.call(this, position, selection);
    const formula = this.getters.getCell(position)?.compiledFormula;
    // Only the spelling of array literals differs.
    const stored = formula?.toFormulaString(this.getters) ?? '';
    if (!stored.includes('{')) return content;
    return { ...content, text: shownFormula(stored, this.getters.getLocale()) };
  };

  // Sheets adds no rows for a formula: it says that there is no room.
  composer.addHeadersForSpreadingFormula = () => undefined;
}
