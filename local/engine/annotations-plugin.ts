/**
 * Notes and protections, which the spreadsheet engine lacks, as a part of its own model: they move
 * with their rows, are undone, saved and shared between tabs like everything else.
 */
import { engine } from './spreadsheet-engine';
import type {
  CellPosition,
  Command,
  EngineRange,
  Note,
  RangeAdapter,
  SheetProtection,
  WorkbookData,
} from './spreadsheet-engine';

interface PlacedNote {
  range: EngineRange;
  text: string;
}

interface PlacedProtection extends Omit<SheetProtection, 'zone'> {
  range?: EngineRange;
}

interface Annotations {
  notes: PlacedNote[];
  protections: PlacedProtection[];
}

const EMPTY: Annotations = { notes: [], protections: [] };

export const ANNOTATION_COMMANDS = ['SET_NOTES', 'SET_PROTECTION', 'REMOVE_PROTECTION'] as const;

export class AnnotationsPlugin extends engine.CorePlugin {
  static override getters = ['getNotes', 'getNote', 'getProtections'] as const;

  annotations: Record<string, Annotations | undefined> = {};

  import(data: WorkbookData): void {
    for (const sheet of data.sheets) {
      this.annotations[sheet.id] = {
        notes: (sheet.notes ?? []).map((note) => this.placeNote(sheet.id, note)),
        protections: (sheet.protections ?? []).map((item) => this.placeProtection(sheet.id, item)),
      };
    }
  }

  export(data: WorkbookData): void {
    for (const sheet of data.sheets) {
      sheet.notes = this.getNotes(sheet.id);
      sheet.protections = this.getProtections(sheet.id);
    }
  }

  override handle(command: Command): void {
    const sheetId = String(command.sheetId);
    const { notes, protections } = this.of(sheetId);
    switch (command.type) {
      case 'SET_NOTES': {
        const written = command.notes as Note[];
        const key = (note: { col: number; row: number }) =>
          `${String(note.col)}:${String(note.row)}`;
        const replaced = new Set(written.map(key));
        const kept = notes.filter(
          ({ range: { zone } }) => !replaced.has(key({ col: zone.left, row: zone.top })),
        );
        const added = written
          .filter(({ text }) => text !== '')
          .map((note) => this.placeNote(sheetId, note));
        this.replace(sheetId, { notes: [...kept, ...added], protections });
        break;
      }
      case 'SET_PROTECTION': {
        const protection = command.protection as SheetProtection;
        const others = protections.filter(({ id }) => id !== protection.id);
        const placed = this.placeProtection(sheetId, protection);
        this.replace(sheetId, { notes, protections: [...others, placed] });
        break;
      }
      case 'REMOVE_PROTECTION': {
        const kept = protections.filter(({ id }) => id !== command.id);
        this.replace(sheetId, { notes, protections: kept });
        break;
      }
      case 'DUPLICATE_SHEET': {
        const copy = String(command.sheetIdTo);
        for (const note of this.getNotes(sheetId)) {
          this.replace(copy, {
            notes: [...this.of(copy).notes, this.placeNote(copy, note)],
            protections: this.of(copy).protections,
          });
        }
        break;
      }
      case 'DELETE_SHEET':
        this.replace(sheetId, undefined);
        break;
    }
  }

  adaptRanges(adapter: RangeAdapter): void {
    const move = (range: EngineRange): EngineRange | undefined => {
      const change = adapter.applyChange(range);
      if (change.changeType === 'REMOVE') return undefined;
      return change.changeType === 'NONE' ? range : (change.range ?? range);
    };
    for (const [sheetId, annotations] of Object.entries(this.annotations)) {
      if (!annotations) continue;
      const notes = annotations.notes.flatMap((note) => {
        const range = move(note.range);
        return range ? [range === note.range ? note : { ...note, range }] : [];
      });
      const protections = annotations.protections.flatMap((protection) => {
        if (!protection.range) return [protection];
        const range = move(protection.range);
        return range ? [range === protection.range ? protection : { ...protection, range }] : [];
      });
      const unchanged =
        notes.length === annotations.notes.length &&
        notes.every((note, index) => note === annotations.notes[index]) &&
        protections.length === annotations.protections.length &&
        protections.every((item, index) => item === annotations.protections[index]);
      if (!unchanged) this.replace(sheetId, { notes, protections });
    }
  }

  getNotes(sheetId: string): Note[] {
    return this.of(sheetId).notes.map(({ range: { zone }, text }) => ({
      col: zone.left,
      row: zone.top,
      text,
    }));
  }

  getNote({ sheetId, col, row }: CellPosition): string {
    const found = this.of(sheetId).notes.find(
      ({ range: { zone } }) => zone.left === col && zone.top === row,
    );
    return found?.text ?? '';
  }

  getProtections(sheetId: string): SheetProtection[] {
    return this.of(sheetId).protections.map(({ range, ...protection }) =>
      range ? { ...protection, zone: range.zone } : protection,
    );
  }

  private of(sheetId: string): Annotations {
    return this.annotations[sheetId] ?? EMPTY;
  }

  private replace(sheetId: string, annotations: Annotations | undefined): void {
    this.history.update('annotations', sheetId, annotations);
  }

  private placeNote(sheetId: string, { col, row, text }: Note): PlacedNote {
    const zone = { left: col, top: row, right: col, bottom: row };
    return { range: this.getters.getRangeFromZone(sheetId, zone), text };
  }

  private placeProtection(sheetId: string, protection: SheetProtection): PlacedProtection {
    const { zone, ...rest } = protection;
    return zone ? { ...rest, range: this.getters.getRangeFromZone(sheetId, zone) } : rest;
  }
}
