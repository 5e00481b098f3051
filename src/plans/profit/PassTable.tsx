import { profitWords } from './words';
import type { ProfitPass } from './work';
import { fixedNumber, moneyText } from '../../i18n/format';
import { useSession } from '../../panel/session';

interface PassTableProps {
  readonly passes: readonly ProfitPass[];
  readonly limit: ProfitPass;
}

/** The signs that a column has room for. Beyond them the whole table is in millions or billions. */
const signs = 10;

/** The iteration people do by hand, and the limit it never reaches. */
export function PassTable({ passes, limit }: PassTableProps) {
  const { language } = useSession();
  const say = profitWords(language);
  const all = [...passes, limit].flatMap(({ turnover, ads, profit }) => [turnover, ads, profit]);
  const narrow = all.some((value) => moneyText(value, language).length > signs);
  const [by, unit] = all.some((value) => Math.abs(value) >= 1e11)
    ? [1e9, say.inBillions]
    : [1e6, say.inMillions];
  const cell = (value: number) =>
    narrow ? (
      <td title={moneyText(value, language)}>{fixedNumber(value / by, 2, language)}</td>
    ) : (
      <td>{moneyText(value, language)}</td>
    );
  const row = (name: string, { turnover, ads, profit }: ProfitPass) => (
    <tr key={name}>
      <th scope="row">{name}</th>
      {cell(turnover)}
      {cell(ads)}
      {cell(profit)}
    </tr>
  );
  return (
    <table class="rows" aria-label={say.passes}>
      {narrow && <caption>{unit}</caption>}
      <thead>
        <tr>
          <th scope="col">{say.pass}</th>
          <th scope="col">{say.turnover}</th>
          <th scope="col">{say.ads}</th>
          <th scope="col">{say.profitLeft}</th>
        </tr>
      </thead>
      <tbody>{passes.map((pass, index) => row(String(index), pass))}</tbody>
      <tfoot>{row(say.limit, limit)}</tfoot>
    </table>
  );
}
