import type { DecimalMark } from '../orders/amounts';
import type { DateOrder } from '../orders/dates';
import type { Identity } from './people';
import { isFlag, type ChosenColumns, type Ranked, type Roles } from './roles';
import type { Column } from './table';

/** What a person has settled about an export: plain data, to be kept with its sheet. */
export interface ExportChoices {
  /** Row of the headers, counted from 1. */
  readonly header?: number;
  readonly columns?: ChosenColumns;
  /** Whether a status counts, by its label in the report. */
  readonly statuses?: Readonly<Record<string, boolean>>;
  /** The statuses that count, all others of their column do not. */
  readonly counted?: readonly string[];
  /** The currency that is taken, as its letters or its sign. */
  readonly currency?: string;
  /** By what people are known; each after the first where those before it are blank. */
  readonly identity?: readonly Identity[];
  readonly dateOrder?: DateOrder;
  readonly decimalMark?: DecimalMark;
  /** An order number that two customers have: two orders, or one of the first of them. */
  readonly sharedNumber?: 'apart' | 'first';
  /** A refund above its order: the order counts as refunded whole. */
  readonly largeRefund?: 'whole';
}

/** Roles that several columns may share: the first that is filled counts, or all must agree. */
const several = /^(?:status|date|name)$/;

/** The best column for each role, unless the person has chosen; none serves in two. */
export function chooseRoles<Each extends string>(
  columns: readonly Column[],
  ranked: Ranked<Each>,
  chosen: ChosenColumns<Each> | undefined,
): Roles<Each> {
  const roles: Partial<Record<Each, readonly number[]>> = {};
  const taken = new Set<number>();
  const give = (role: Each, own: readonly number[]) => {
    roles[role] = own;
    own.forEach((at) => taken.add(at));
  };
  const all = Object.keys(ranked) as Each[];
  for (const role of all) {
    const headers = chosen?.[role];
    if (headers)
      give(
        role,
        columns.flatMap(({ at, header }) => (headers.includes(header) ? at : [])),
      );
  }
  for (const role of all) {
    if (roles[role]) continue;
    const free = ranked[role].filter((at) => !taken.has(at));
    give(role, several.test(role) ? together(role, free, columns, ranked) : free.slice(0, 1));
  }
  return roles as Record<Each, readonly number[]>;
}

function together(
  role: string,
  free: readonly number[],
  columns: readonly Column[],
  { refunded = [] }: Readonly<Partial<Record<string, readonly number[]>>>,
): number[] {
  const [best] = free;
  const ideas = (at: number) => columns[at]?.ideas ?? '';
  if (role === 'status') {
    // Where the money that was given back is known, a mere mark of it says less.
    const isToldByMoney = ({ ideas: own, header }: Column) =>
      own.includes('r') && refunded.length > 0 && !/full|whole|полн|повн/i.test(header);
    const stated = free.filter((at) => !ideas(at).includes('f'));
    const flags = columns.filter(
      (column) => !free.includes(column.at) && isFlag(column) && !isToldByMoney(column),
    );
    return [...(stated.length > 0 ? stated : free.slice(0, 1)), ...flags.map(({ at }) => at)];
  }
  if (best === undefined) return [];
  // A day of payment where there is one, else the day of the order; first name and family name.
  const other =
    role === 'date'
      ? ideas(best).includes('a') && free.find((at) => !ideas(at).includes('a'))
      : /[FL]/.test(ideas(best)) &&
        free.find((at) => at !== best && /[FL]/.test(ideas(at)) && ideas(at) !== ideas(best));
  if (typeof other !== 'number') return [best];
  return role === 'name' && ideas(best).includes('L') ? [other, best] : [best, other];
}
