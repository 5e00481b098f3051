import { fittingMoney } from '../numbers';
import { useSession } from '../session';

interface KeyNumber {
  readonly name: string;
  readonly value: number;
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
        <Amount value={hero.value} signs={heroSigns} hero />
      </div>
      {beside.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <Amount value={value} signs={besideSigns} />
        </div>
      ))}
    </dl>
  );
}

function Amount({ value, signs, hero }: { value: number; signs: number; hero?: boolean }) {
  const { language, words } = useSession();
  const { text, full } = fittingMoney(value, signs, words.units, language);
  return (
    <dd class={hero === true ? 'hero' : undefined} title={full}>
      {text}
    </dd>
  );
}
