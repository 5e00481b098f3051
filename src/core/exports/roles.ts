import { firstDay } from './periods';
import type { Column } from './table';
import { flagIn, verdictOf } from './statuses';

/** What a column of orders can be. */
export type Role =
  | 'date'
  | 'email'
  | 'phone'
  | 'currency'
  | 'type'
  | 'status'
  | 'reference'
  | 'order'
  | 'refunded'
  | 'money'
  | 'subtotal'
  | 'converted'
  | 'quantity'
  | 'unit'
  | 'customer'
  | 'name'
  | 'source'
  | 'coupon'
  | 'country'
  | 'product';

/**
 * In the order in which columns are given away: the role, what its cells must be, after a stroke
 * the ideas of which its header must have one, and how much each idea (see `ordersIdeas`) speaks
 * for or against it.
 */
export const orderRoles = `date date d3 a4 k3 o1 I1 x-9 n-9 T-2 r-9 m-9 P-9 i-9 z-9 q-9 s-2
email email e5 c2 A-9 f-1
phone phone/ct t5 c1 A-9 f-1
currency currency/v v6 y-3
type few/T T5 c-9 a-6 f-9 l-9 p-9 y-9 w-9 v-9
status few/sS s5 S3 o2 a1 f-4 c-9 e-9 z-3 h-9 d-9
reference reference/h h6 o1 I1 i1 A-9 m-9
order id o5 i4 I1 h-4 c-9 d-9 m-9 q-9 s-9 S-9 f-4 v-9 p-7 l-9 w-6 T-9 A-9 n-2 e-9 t-9 r-6 O-9 z-9 a-3 k-4 P-9 U-9
refunded money/r r4 m2 a1 o1 d-9 s-9 i-9 T-9 q-9 y-9 O-9 k-1
money number m3 g4 o1 P2 a-1 I1 U-3 b-9 z-9 r-9 q-9 i-9 d-9 y-9 x-1 l-9 O-9 s-9 A-9 c-1 f-9
subtotal number/b b5 m1 P1 o1 z-9 r-9 q-9 d-9 i-9 U-4 y-9 l-9
converted number/y y4 m4 r-9 z-9
quantity number/q q6 p1 r-9 m-2 P-9 z-9 x-9 d-9 O-9 i-6
unit number/P P4 U2 z-9 g-9 r-9 d-9 b-9
customer code/c c4 i4 e-9 t-9 d-9 m-9 q-9 A-9 T-9 s-9 j-9 O-9 n-1 o-3 v-9 w-9 p-9 I-9 h-9
name text n2 F1 L1 c3 i-3 A-9 p-9 l-9 s-9 f-3 O-9 w-9 j-9 T-9 e-9 t-9 d-9 v-9 o-1 a-9
source few/w w5 m-9 i-4 d-9 v-9 s-9 e-9 t-9 O-4 P-9 z-9 h-9
coupon text/l l5 m-9 P-9 d-9 q-9
country few/j j5 t-9 i-2
product text/p p5 n1 U1 i-4 q-9 P-9 m-9 c-9 d-9 s-9 A-9 l-9 w-3 O-9 T-2 z-9`;

/** Columns by role, places in their row, best first; those that cannot serve are not there. */
export type Ranked<Each extends string = Role> = Readonly<Record<Each, readonly number[]>>;

/** The columns taken for each role, as places in their row. */
export type Roles<Each extends string = Role> = Readonly<Record<Each, readonly number[]>>;

/** Headers chosen for roles; none where the list is empty. */
export type ChosenColumns<Each extends string = Role> = Readonly<
  Partial<Record<Each, readonly string[]>>
>;

/** Who offers himself for each role, and how well. */
export function rankBy<Each extends string>(
  table: string,
  columns: readonly Column[],
): Ranked<Each> {
  const ranked: Record<string, number[]> = {};
  for (const line of table.split('\n')) {
    const [role = '', must = '', ...weights] = line.split(' ');
    const [kind = '', needed = ''] = must.split('/');
    const pattern = new RegExp(`[${needed}]`);
    ranked[role] = columns
      .filter(({ ideas }) => !needed || pattern.test(ideas))
      .map((column) => [column.at, scoreOf(column, role, kind, weights)] as const)
      .filter(([, score]) => score > 0)
      .sort(([, one], [, other]) => other - one)
      .map(([at]) => at);
  }
  return ranked as Record<Each, number[]>;
}

function scoreOf(column: Column, role: string, kind: string, weights: string[]): number {
  if (!fits(column, kind)) return 0;
  const { ideas, samples, header } = column;
  let score = 0;
  for (const weight of weights) {
    if (ideas.includes(weight.charAt(0))) score += Number(weight.slice(1));
  }
  // A number with its sign is an order's, whatever stands above it.
  if (role === 'order' && samples.every((text) => /^[#№]\s?\S*\d/.test(text))) score += 8;
  // Some things are known by what they are.
  if (role === 'email' || (role === 'phone' && ideas.includes('c'))) score += 2;
  if (role === 'date' && (ideas === '' || header === '')) score += 1;
  return score > 0 ? score + column.filled + column.different / 1000 : 0;
}

/** Digits of a telephone, however they are written. */
const phone = /^\+?[\d\s().-]{7,22}$/;
const code = /^(?=\S*\d)\S+$/;
const whole = /^-?\d+$/;
const currencyCode = /^(?:[A-Za-z]{3}|\p{Sc}|грн\.?|руб\.?|р\.?|zł)$/u;
/** More different words than this are no list of statuses. */
const mostStatuses = 60;

/** Whether the cells of a column can serve in a role. */
function fits(column: Column, kind: string): boolean {
  const { samples, share, different, ideas } = column;
  const most = (test: (text: string) => boolean) =>
    samples.filter(test).length >= 0.6 * samples.length;
  if (samples.length === 0) return false;
  const spoken = /[dka]/.test(ideas);
  switch (kind) {
    case 'date':
      return (
        share.date >= (spoken ? 0.3 : 0.6) ||
        (spoken &&
          // A total may stand below.
          samples.filter((text) => isDayNumber(Number(text))).length >= 0.9 * samples.length - 1)
      );
    case 'period':
      return fits(column, 'date') || most((text) => firstDay(text) !== text);
    case 'money':
      // Ones and zeros are answers, not money.
      return (
        share.number >= 0.6 && !(different < 3 && samples.every((text) => /^[01]$/.test(text)))
      );
    case 'number':
      return share.number >= 0.6;
    case 'email':
      return share.email >= 0.5;
    case 'phone':
      return most((text) => phone.test(text) && text.replace(/\D/g, '').length > 6);
    case 'currency':
      return most((text) => currencyCode.test(text));
    case 'code':
      return ideas.includes('i')
        ? most((text) => !text.includes('@'))
        : most((text) => code.test(text));
    case 'reference':
      // Only what gives money back refers to something.
      return column.filled < 0.6 && fits(column, 'id');
    case 'id':
      return (
        share.date < 0.5 &&
        share.email < 0.5 &&
        !samples.every((text) => share.number === 1 && !whole.test(text)) &&
        (different > 1 || samples.length < 3)
      );
    case 'few':
      return share.text >= 0.5 && different <= Math.min(mostStatuses, 3 + samples.length * 0.7);
    default:
      return share.text + share.number >= 0.5 && share.email < 0.5 && share.date < 0.5;
  }
}

/** Days of 1990–2079 as Sheets counts them, seconds and milliseconds since 1970. */
const isDayNumber = (number: number): boolean =>
  (number > 32_874 && number < 65_746) ||
  isInstant(number) ||
  (number > 19_900_000 && number < 20_800_000);

/** Seconds or milliseconds since 1970, from 1997 on. */
export const isInstant = (number: number): boolean =>
  (number > 8.5e8 && number < 4e9) || (number > 8.5e11 && number < 4e12);

/**
 * A column that answers what its header asks: `Cancelled` with yes and no, `Cancelled at` with a
 * day or nothing.
 */
export function isFlag({ header, ideas, samples, share }: Column): boolean {
  const verdict = verdictOf(header);
  if (!verdict || /[mnceTwqz]/.test(ideas) || header.split(/[\s_]+/).length > 3) return false;
  const answers = samples.filter((text) => flagIn(text) !== undefined).length;
  if (samples.length > 0 && answers === samples.length)
    return /^(?:no|refund)$/.test(verdict) || ideas.includes('a') || /captur/i.test(header);
  return verdict === 'no' && share.date > 0.9;
}
