import { useState } from 'preact/hooks';
import { plainWords } from './words';
import type { PlainCell } from './messages';
import { cellName } from '../panel/cells';
import { Button } from '../panel/controls/Button';
import { CellName } from '../panel/controls/CellName';
import { Icon } from '../panel/controls/Icon';
import { type AlikeCells, alikeCells } from './alike';
import { reasonText, shownText } from './wording';
import { useSession } from '../panel/session';

/** So many are read at a glance; the rest wait behind a button. */
const atOnce = 3;
/** A list of thousands would hold up the panel. */
const mostAtOnce = 200;

interface PlainCellsProps {
  readonly heading: string;
  readonly cells: readonly PlainCell[];
  readonly onShow: (cell: PlainCell['cell']) => void;
}

/** What becomes of the formulas of one kind, cell by cell. */
export function PlainCells({ heading, cells, onShow }: PlainCellsProps) {
  const { words, count } = useSession();
  const [most, setMost] = useState(atOnce);
  if (cells.length === 0) return null;
  const all = alikeCells(cells);
  const hidden = Math.max(0, all.length - most);
  return (
    <section class="section">
      <h2>{heading}</h2>
      <ul class="plain-cells">
        {all.slice(0, most).map((alike) => (
          <PlainRow key={cellName(alike.first.cell)} alike={alike} onShow={onShow} />
        ))}
      </ul>
      {hidden > 0 && (
        <Button
          look="line"
          onPress={() => {
            setMost(most + mostAtOnce);
          }}
        >
          {count(words.more, hidden)}
        </Button>
      )}
    </section>
  );
}

function PlainRow({ alike, onShow }: { alike: AlikeCells; onShow: PlainCellsProps['onShow'] }) {
  const { words, language, count } = useSession();
  const say = plainWords(language);
  const { first, last } = alike;
  const { sheet, a1 } = first.cell;
  const range = alike.count > 1 ? `${a1}:${last.cell.a1}` : a1;
  const name = cellName({ ...first.cell, a1: range });
  const reason = reasonText(first, language);
  const { becomes } = first;
  return (
    <li>
      <div class="at">
        <button
          type="button"
          class="go"
          title={words.cell.go(name)}
          aria-label={words.cell.go(name)}
          onClick={() => {
            onShow(first.cell);
          }}
        >
          <CellName cell={{ ...first.cell, sheet, a1: range }} />
        </button>
        {alike.count > 1 && <small>{count(say.alike, alike.count)}</small>}
      </div>
      <code>
        <span class="unseen">{say.now}: </span>
        {first.formula}
      </code>
      {becomes.kind !== 'kept' && (
        <div class="then">
          <Icon name="right" small />
          <span class="unseen">{say.becomes}: </span>
          {becomes.kind === 'formula' ? (
            <code>{becomes.text}</code>
          ) : (
            <b>{shownText(first, language)}</b>
          )}
        </div>
      )}
      {reason !== undefined && <p class="hint">{reason}</p>}
    </li>
  );
}
