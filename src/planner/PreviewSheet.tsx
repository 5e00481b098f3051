import { plannerWords } from './words';
import type { Preview } from './messages';
import type { Language } from '../i18n/language';
import { shownCell } from './shown-cell';
import { useSession } from '../panel/session';
import { MiniSheet } from '../panel/controls/MiniSheet';

interface PreviewSheetProps {
  readonly preview: Preview;
  /** With the cells outlined that hold something now. */
  readonly outline?: boolean;
}

/** What will be written, cell by cell, and where in words. */
export function PreviewSheet({ preview, outline = false }: PreviewSheetProps) {
  const { count, language } = useSession();
  const { range, rows, columns, firstRow, firstColumn, cells, taken } = preview;
  const size = [
    count(plannerWords(language).writing.rows, rows),
    count(plannerWords(language).writing.columns, columns),
  ];
  return (
    <>
      <MiniSheet
        label={plannerWords(language).writing.preview}
        firstRow={firstRow}
        firstColumn={firstColumn}
        cells={cells.map((line) => line.map((cell) => miniCell(cell, language)))}
        {...(outline ? { outlined: taken.map(({ a1 }) => a1) } : {})}
      />
      <p class="hint">{[range, ...size].join(', ')}</p>
    </>
  );
}

const miniCell = (cell: Preview['cells'][number][number], language: Language) => ({
  text: shownCell(cell, language),
  number: typeof cell.value === 'number',
  bold: cell.bold ?? false,
});
