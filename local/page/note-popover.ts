/** A cell's note under the pointer, and the small corner that tells there is one. */
import { Component, xml } from '@odoo/owl';
import { engine } from '../engine/spreadsheet-engine';
import type { CellPosition, Getters, Zone } from '../engine/spreadsheet-engine';

class NotePopover extends Component {
  static override template = xml`<div class="note-popover" t-esc="props.text"/>`;
  static override props = { text: String, onClosed: { type: Function, optional: true } };
  static maxSize = { maxHeight: 300, maxWidth: 300 };
}

interface Drawing {
  ctx: CanvasRenderingContext2D;
}

/** Sheets marks a note with a black triangle in the upper right corner of its cell. */
class NoteCorners extends engine.UIPlugin {
  static layers = ['Autofill'];

  drawLayer({ ctx }: Drawing): void {
    const getters = this.getters as Getters & { getVisibleRect(zone: Zone): DOMRectReadOnly };
    ctx.fillStyle = '#202124';
    for (const { col, row } of getters.getNotes(getters.getActiveSheetId())) {
      const zone = { left: col, right: col, top: row, bottom: row };
      const { x, y, width, height } = getters.getVisibleRect(zone);
      if (width === 0 || height === 0) continue;
      ctx.beginPath();
      ctx.moveTo(x + width - 7, y);
      ctx.lineTo(x + width, y);
      ctx.lineTo(x + width, y + 7);
      ctx.fill();
    }
  }
}

export function showNotes(): void {
  engine.registries.featurePluginRegistry.add('note_corners', NoteCorners);
  engine.registries.cellPopoverRegistry.add('Note', {
    onHover: (position: CellPosition, getters: Getters) => {
      const text = getters.getNote({ ...position, sheetId: getters.getActiveSheetId() });
      if (text === '') return { isOpen: false };
      return { isOpen: true, props: { text }, Component: NotePopover, cellCorner: 'top-right' };
    },
  });
}
