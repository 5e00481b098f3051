import { moneyText } from '../../i18n/format';
import { fittingMoney } from '../../panel/numbers';
import { useSession } from '../../panel/session';

/** The signs that have room in a narrow column. */
const signs = 9;

/** A number for a column of 64 pixels: shortened from ten million, in full in its title. */
export function CompactNumber({ value, text }: { readonly value: number; readonly text?: string }) {
  const { language, words } = useSession();
  const given = text ?? moneyText(value, language);
  if (given.length <= signs) return <>{given}</>;
  const { text: short, full } = fittingMoney(value, signs, words.units, language);
  return <span title={full}>{short}</span>;
}
