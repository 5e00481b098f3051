import { decimalNumber } from '../../i18n/format';
import { fittingMoney } from '../numbers';
import { useSession } from '../session';

interface KeyNumber {
  readonly name: string;
  readonly value: number;
  /** Counts people: with a decimal where it is no whole number, as the sentence has it. */
  readonly people?: boolean;
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
        <Amount value={hero.value} signs={heroSigns} people={hero.people ?? false} hero />
        {hero.below !== undefined && <dd class="below">{hero.below}</dd>}
      </div>
      {beside.map(({ name, value, people = false, below }) => (
        <div key={name}>
          <dt>{name}</dt>
          <Amount value={value} signs={besideSigns} people={people} />
          {below !== undefined && <dd class="below">{below}</dd>}
        </div>
      ))}
    </dl>
  );
}

interface AmountProps {
  readonly value: number;
  readonly signs: number;
  readonly hero?: boolean;
  readonly people?: boolean;
}

function Amount({ value, signs, hero, people = false }: AmountProps) {
  const { language, words } = useSession();
  const exact = people ? decimalNumber(value, language, 1) : '';
  const { text, full } =
    people && exact.length <= signs
      ? { text: exact, full: undefined }
      : fittingMoney(value, signs, words.units, language);
  return (
    <dd class={hero === true ? 'hero' : undefined} title={full}>
      {text}
    </dd>
  );
}
