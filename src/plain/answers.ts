/** Formulas made plain as the panel asks for it: read and written by the script, converted here. */
import type { Cell } from '../cells/read';
import { type ConvertedCell, convertCells } from '../convert/cells';
import { commonDecimalMark } from '../convert/convention';
import { sizeFilled } from '../convert/filled';
import { type BlockSize, cellAddress } from '../wire/block';
import type { CellReference } from '../wire/cell';
import type { Answers, Desk } from '../panel/desk';
import type { WirePlain, WirePlainFormula } from '../wire/plain';
import type { Becoming, PlainCell, PlainPreview, PlainRequests, PlainWayBack } from './messages';
import { plainChanges } from './changes';
import { Refusal } from '../wire/refusal';
import { cellOf } from '../wire/cell';
import type { WireGrid } from '../wire/cell';

export function plainAnswers({ askScript, breath }: Desk): Answers<PlainRequests> {
  const readPlain: Answers<PlainRequests>['readPlain'] = async ({ scope }) => {
    const found = await askScript('plainCells', { scope });
    await breath();
    return { scope, cells: plainCells(found) };
  };
  return {
    readPlain,

    writePlain: async ({ preview, copyOf }) => {
      const present = await readPlain({ scope: preview.scope });
      if (shownBy(present) !== shownBy(preview)) return { done: 'changed', preview: present };
      const sheets = plainChanges(preview.cells, copyOf);
      const answer = await askScript('writePlain', { sheets }).catch(instead);
      if (answer.done === 'changed') {
        return { done: 'changed', preview: await readPlain({ scope: preview.scope }) };
      }
      const { restoration, fallen } = answer;
      const written = restoration.sheets.map(({ sheetId, sheet }) => ({ sheetId, sheet }));
      const places = fallen.flatMap((origins, at) =>
        origins.flatMap(({ row, column }): CellReference[] => {
          const sheet = written[at];
          return sheet ? [{ ...sheet, a1: cellAddress(row, column) }] : [];
        }),
      );
      const prints = restoration.sheets.map(({ sheetId, print }) => ({ sheetId, print }));
      const wayBack: PlainWayBack = copyOf
        ? { to: 'no-copies', restoration: { sheets: prints } }
        : { to: 'formulas', restoration };
      const [first] = written;
      const [cell] = sheets[0]?.changes ?? [];
      // Never asked for: a screen converts only where there is something to convert.
      if (!first || !cell) throw new Refusal('failed');
      return {
        done: 'written',
        sheets: written,
        first: { ...first, a1: cellAddress(cell.row, cell.column) },
        fallen: places,
        restoration: wayBack,
      };
    },

    restorePlain: async ({ restoration: wayBack, force }) => {
      if (wayBack.to === 'formulas') {
        const { restoration } = wayBack;
        return askScript('restorePlain', { restoration, force });
      }
      const { restoration } = wayBack;
      const answer = await askScript('removeSheets', { restoration, force });
      return answer.done === 'removed'
        ? { done: 'restored' }
        : { done: 'changed', changed: answer.sheets };
    },
  };
}

/** A formula cannot go to another place: what helps is a copy, and a sheet that is gone is a change. */
function instead(failure: unknown): { readonly done: 'changed' } {
  if (!(failure instanceof Refusal)) throw failure;
  if (failure.code === 'gone') return { done: 'changed' };
  throw failure.code === 'protected' ? new Refusal('protectedFormulas', failure.what) : failure;
}

/** All of the preview but numbers that go on being computed: those may move meanwhile. */
const shownBy = ({ cells }: PlainPreview) =>
  JSON.stringify(
    cells.map(({ shown, ...each }) => (each.becomes.kind === 'value' ? { ...each, shown } : each)),
  );

function plainCells({ sheets, locale, names }: WirePlain): PlainCell[] {
  const cellsOfName = (name: string) => {
    const size = names[name.toLowerCase()];
    return size && size.rows * size.columns;
  };
  const formulas = sheets.flatMap((sheet) => sheet.formulas.map(({ formula }) => formula));
  const decimal = commonDecimalMark(formulas, decimalOf(locale));
  const sizeOfName = (name: string) => names[name.toLowerCase()];
  const met = sheets.flatMap((sheet) =>
    sheet.formulas.map((each) => ({
      cell: {
        sheetId: sheet.sheetId,
        sheet: sheet.sheet,
        a1: cellAddress(each.row, each.column),
      },
      formula: each.formula,
      shown: cellsFilled(each, sheet, sizeFilled(each.formula, decimal, sizeOfName)),
    })),
  );
  const converted = convertCells(
    met.map(({ cell, formula, shown }) => ({
      sheet: cell.sheet,
      a1: cell.a1,
      formula,
      shown: shown.map((line) => line.map(cellOf)),
    })),
    { decimal, cellsOfName },
  );
  return met.flatMap(({ cell, formula, shown }, at): PlainCell[] => {
    const becomes = becoming(converted[at]);
    const size = { rows: shown.length, columns: shown[0]?.length ?? 1 };
    return becomes ? [{ cell, formula, shown, ...size, becomes }] : [];
  });
}

/**
 * The cells that a formula fills, with what they show. What stands beside them may be somebody
 * else's, and a blank among them is theirs all the same: the ranges that it goes over tell.
 */
function cellsFilled(
  { row, column, shown }: WirePlainFormula,
  sheet: BlockSize,
  size: BlockSize | undefined,
): WireGrid {
  if (!size) return shown;
  const rows = Math.max(1, Math.min(size.rows, sheet.rows - row + 1));
  const columns = Math.max(1, Math.min(size.columns, sheet.columns - column + 1));
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => shown[down]?.[right] ?? ''),
  );
}

/** Undefined where none of our functions is called after all, as where one is named in a text. */
function becoming(converted: ConvertedCell | undefined): Becoming | undefined {
  const outcome = converted?.outcome;
  if (outcome === undefined || outcome.kind === 'none') return undefined;
  if (outcome.kind !== 'value') return outcome;
  return outcome.values.flat().some(isDate)
    ? { kind: 'kept', reason: 'date' }
    : { kind: 'value', reason: outcome.reason };
}

const isDate = (cell: Cell) => typeof cell === 'object' && cell !== null;

/** `uk_UA` writes 1,5. A locale that nobody knows counts as one with a point. */
function decimalOf(locale: string): '.' | ',' {
  try {
    const parts = new Intl.NumberFormat(locale.replace('_', '-')).formatToParts(1.5);
    return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ',' : '.';
  } catch {
    return '.';
  }
}
