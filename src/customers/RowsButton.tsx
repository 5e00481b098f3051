import { useState } from 'preact/hooks';
import { customerWords } from './words';
import { decimalNumber } from '../i18n/format';
import type { OrderRole, RowCount } from './messages';
import { useSession } from '../panel/session';

interface RowsButtonProps {
  readonly rows: RowCount;
  readonly role: OrderRole;
  readonly onGo: (row: number, role: OrderRole) => void;
}

/** How many rows; each press leads to the next one of those that are known. */
export function RowsButton({ rows, role, onGo }: RowsButtonProps) {
  const { language, count } = useSession();
  const [at, setAt] = useState(0);
  const words = customerWords(language);
  const text = count(words.rowCount, rows.count);
  const row = rows.rows[at % rows.rows.length];
  if (row === undefined) return <>{text}</>;
  return (
    <button
      type="button"
      class="button line"
      title={words.read.goToRow(decimalNumber(row, language))}
      onClick={() => {
        setAt(at + 1);
        onGo(row, role);
      }}
    >
      {text}
    </button>
  );
}
