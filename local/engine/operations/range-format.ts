/** How cells look: every property is one pair of operations made from one description. */
import type { Execution } from '../execution';
import { engine } from '../spreadsheet-engine';
import type { Cell, Style, Zone } from '../spreadsheet-engine';
import { dispatch, makeRoom, requireEditable } from './editing';
import type { Area, Operation, OperationTable } from './operation';
import { mapCells, read, toZone, write } from './operation';

interface StyleProperty {
  /** Google's names of the property: `Backgrounds` in `getBackgrounds`. */
  name: string;
  toGoogle: (style: Style) => string | boolean;
  /** Undefined leaves the cell as it is: Sheets ignores values it does not know. */
  fromGoogle: (value: unknown) => Style | undefined;
}

const NAMED_COLORS: Record<string, string> = {
  white: '#FFFFFF',
  black: '#000000',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  gray: '#808080',
  grey: '#808080',
  yellow: '#FFFF00',
  orange: '#FFA500',
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function color(value: unknown): string | undefined {
  if (value === null || value === undefined || value === '') return '';
  const text = textOf(value);
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  if (/^#[0-9a-f]{3}$/i.test(text)) return text.toUpperCase().replace(/[0-9A-F]/g, '$&$&');
  return NAMED_COLORS[text.toLowerCase()];
}

/** A cleared colour is kept as an empty text. */
const shown = (chosen: string | undefined, standard: string): string =>
  chosen === undefined || chosen === '' ? standard : chosen.toLowerCase();

const STYLE_PROPERTIES: StyleProperty[] = [
  {
    name: 'Backgrounds',
    toGoogle: (style) => shown(style.fillColor, '#ffffff'),
    fromGoogle: (value) => {
      const fillColor = color(value);
      return fillColor === undefined ? undefined : { fillColor };
    },
  },
  {
    name: 'FontColors',
    toGoogle: (style) => shown(style.textColor, '#000000'),
    fromGoogle: (value) => {
      const textColor = color(value);
      return textColor === undefined ? undefined : { textColor };
    },
  },
  {
    name: 'FontWeights',
    toGoogle: (style) => (style.bold ? 'bold' : 'normal'),
    fromGoogle: (value) => ({ bold: value === 'bold' }),
  },
  {
    name: 'FontStyles',
    toGoogle: (style) => (style.italic ? 'italic' : 'normal'),
    fromGoogle: (value) => ({ italic: value === 'italic' }),
  },
  {
    name: 'FontSizes',
    toGoogle: (style) => String(style.fontSize ?? 10),
    fromGoogle: (value) => ({ fontSize: Number(value) }),
  },
  {
    name: 'HorizontalAlignments',
    toGoogle: (style) => style.align ?? 'general',
    fromGoogle: (value) => ({
      align: value === 'center' || value === 'right' || value === 'left' ? value : '',
    }),
  },
  {
    name: 'Wraps',
    toGoogle: (style) => style.wrapping === 'wrap',
    fromGoogle: (value) => ({ wrapping: value ? 'wrap' : 'overflow' }),
  },
];

/** What a cell has that nothing was said about. */
const STANDARD: Style = {
  fillColor: '',
  textColor: '',
  bold: false,
  italic: false,
  fontSize: 10,
  align: '',
  wrapping: 'overflow',
};

interface Look {
  style?: Style;
  format?: string;
}

function looksSo(cell: Cell | undefined, { style, format }: Look): boolean {
  if (format !== undefined && (cell?.format ?? '') !== format) return false;
  const present = { ...STANDARD, ...cell?.style };
  return Object.keys(style ?? {}).every(
    (key) => present[key as keyof Style] === style?.[key as keyof Style],
  );
}

/** The parts of a zone that a look would change: the engine tells every page of every other cell too. */
function changed({ model }: Execution, sheetId: string, zone: Zone, look: Look): Zone[] {
  const parts: Zone[] = [];
  for (let row = zone.top; row <= zone.bottom; row += 1) {
    let part: Zone | undefined;
    for (let col = zone.left; col <= zone.right; col += 1) {
      if (looksSo(model.getters.getCell({ sheetId, col, row }), look)) part = undefined;
      else if (part) part.right = col;
      else parts.push((part = { left: col, right: col, top: row, bottom: row }));
    }
  }
  const cells = parts.reduce((sum, { left, right }) => sum + right - left + 1, 0);
  const all = (zone.right - zone.left + 1) * (zone.bottom - zone.top + 1);
  return cells === all ? [zone] : parts;
}

/** One value for the whole area, or one per cell. */
type Spread = { all: unknown } | { each: unknown[][] };

function apply(
  execution: Execution,
  area: Area,
  spread: Spread,
  lookOf: (value: unknown) => Look | undefined,
): void {
  requireEditable(execution, area);
  makeRoom(execution, area);
  const { sheetId } = area;
  const format = (target: Zone[], value: unknown): void => {
    const look = lookOf(value);
    if (!look) return;
    const parts = target.flatMap((zone) => changed(execution, sheetId, zone, look));
    if (parts.length === 0) return;
    dispatch(execution, 'SET_FORMATTING', { sheetId, target: parts, ...look });
  };
  if ('all' in spread) {
    format([toZone(area)], spread.all);
    return;
  }
  // One command for each value, wherever it stands: every command is told to every page.
  const targets = new Map<unknown, Zone[]>();
  spread.each.forEach((row, rowIndex) => {
    let start = 0;
    while (start < row.length) {
      let end = start + 1;
      while (end < row.length && row[end] === row[start]) end += 1;
      const part = { row: area.row + rowIndex, column: area.column + start, rows: 1 };
      const zones = targets.get(row[start]) ?? [];
      zones.push(toZone({ ...area, ...part, columns: end - start }));
      targets.set(row[start], zones);
      start = end;
    }
  });
  for (const [value, target] of targets) format(target, value);
}

/** How Sheets calls the format of a cell that was given none. */
const AUTOMATIC = '0.###############';

function readFormat(value: unknown): string | undefined {
  if (value === null || value === undefined) {
    throw new Error(
      "The parameters (null) don't match the method signature for SpreadsheetApp.Range.setNumberFormat.",
    );
  }
  const format = textOf(value);
  if (format === '' || format === 'General' || format === AUTOMATIC) return '';
  // Sheets quotes a currency sign with text quotes; the engine knows it in brackets alone.
  const pattern = format.replace(/"([^"]*)"/g, (_, text: string) => (text ? `[$${text}]` : ''));
  try {
    engine.helpers.parseFormat(pattern);
    return pattern;
  } catch {
    return undefined;
  }
}

const styleOperations = STYLE_PROPERTIES.flatMap(({ name, toGoogle, fromGoogle }) => {
  const get = read((execution, area: Area) =>
    mapCells(area, (cell) => toGoogle(execution.model.getters.getCellStyle(cell))),
  );
  const set = write((execution, area: Area, spread: Spread) => {
    apply(execution, area, spread, (value) => {
      const style = fromGoogle(value);
      return style && { style };
    });
  });
  return [
    [`Range.get${name}`, get],
    [`Range.set${name}`, set],
  ] as [string, Operation][];
});

export const rangeFormat: OperationTable = {
  ...Object.fromEntries(styleOperations),
  'Range.getNumberFormats': read((execution, area: Area) =>
    mapCells(area, (cell) => execution.model.getters.getCell(cell)?.format ?? AUTOMATIC),
  ),
  'Range.setNumberFormats': write((execution, area: Area, spread: Spread) => {
    apply(execution, area, spread, (value) => {
      const format = readFormat(value);
      return format === undefined ? undefined : { format };
    });
  }),
  'Range.setBorder': write(
    (execution, area: Area, positions: string[], lineColor: string, style: string) => {
      requireEditable(execution, area);
      for (const position of positions) {
        dispatch(execution, 'SET_ZONE_BORDERS', {
          sheetId: area.sheetId,
          target: [toZone(area)],
          border: position === 'clear' ? { position } : { position, color: lineColor, style },
        });
      }
    },
  ),
};
