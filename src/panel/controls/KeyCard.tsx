import { decimalNumber } from '../../i18n/format';
import { fittingMoney } from '../numbers';
import { useSession } from '../session';

interface KeyNumber {
  readonly name: string;
  readonly value: number;
  /** Counts people: with a decimal where it is no whole number, as the sentence has it. */
  readonly people?: boolean;
  /** As it is written, where cents or a percent say more than an amount does. */
  readonly text?: string;
  /** Its base, or the range it is likely in. */
  readonly below?: string | undefined;
}

interface KeyCardProps {
  readonly hero: KeyNumber;
  /** Two at most. */
  readonly beside: readonly KeyNumber[];
}

/** The signs that have room at each size, at the narrowest width. */
const heroSigns = 15;
const besideSigns = 13;

/** One large number and two middle ones: what the sentence was about. */
export function KeyCard({ hero, beside }: KeyCardProps) {
  return (
    <dl class="key">
      <div>
        <dt>{hero.name}</dt>
        <Amount {...hero} signs={heroSigns} hero />
        {hero.below !== undefined && <dd class="below">{hero.below}</dd>}
      </div>
      {beside.map((number) => (
        <div key={number.name}>
          <dt>{number.name}</dt>
          <Amount {...number} signs={besideSigns} />
          {number.below !== undefined && <dd class="below">{number.below}</dd>}
        </div>
      ))}
    </dl>
  );
}

interface AmountProps extends Pick<KeyNumber, 'value' | 'people' | 'text'> {
  readonly signs: number;
  readonly hero?: boolean;
}

function Amount({ value, signs, hero, people = false, text: given }: AmountProps) {
  const { language, words } = useSession();
  const exact = given ?? (people ? decimalNumber(value, language, 1) : undefined);
  const { text, full } =
    exact !== undefined && exact.length <= signs
      ? { text: exact, full: undefined }
      : fittingMoney(value, signs, words.units, language);
  return (
    <dd class={hero === true ? 'hero' : undefined} title={full}>
      {text}
    </dd>
  );
}
