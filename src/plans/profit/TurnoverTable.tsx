import { profitWords } from './words';
import { shapeWords } from '../shape/words';
import type { Period } from '../shape/periods';
import { fixedNumber } from '../../i18n/format';
import { moneyDecimals, type TurnoverPart } from './turnover';
import { useSession } from '../../panel/session';

interface TurnoverTableProps {
  readonly parts: readonly TurnoverPart[];
  readonly turnover: number;
  readonly period: Period;
}

/** The figures of the bar, in its colours. */
export function TurnoverTable({ parts, turnover, period }: TurnoverTableProps) {
  const { language } = useSession();
  return (
    <table class="rows" aria-label={profitWords(language).whereItGoes}>
      <thead>
        <tr>
          <td />
          <th scope="col">{profitWords(language).ofHundred}</th>
          <th scope="col">{shapeWords(language).inPeriod[period]}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ name, colour, share, amount }) => (
          <tr key={name}>
            <th scope="row">
              <i class="swatch" style={{ background: colour }} />
              <span>{name}</span>
            </th>
            <td>{fixedNumber(share, 1, language)}</td>
            <td>{fixedNumber(amount, moneyDecimals(turnover), language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
