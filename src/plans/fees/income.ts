import { periodOf } from '../../core/orders/calendar';
import { type IncomeMonth, incomeForecast } from '../../core/planning/income-forecast';
import { newClientNeed, type NewClientNeed } from '../../core/planning/new-client';
import { PlanFault } from '../shape/field-fault';
import type { FeesValues } from './form';

export interface ForecastClient {
  readonly id: string;
  readonly name: string;
  readonly fee: number;
  /** Number of the month in which work begins, never before the forecast. */
  readonly start: number;
  /** Months a client stays on average. */
  readonly lifetime: number;
}

export interface IncomeResult {
  readonly part: 'income';
  /** Number of the first month. */
  readonly firstMonth: number;
  readonly months: readonly IncomeMonth[];
  readonly clients: readonly ForecastClient[];
  /** Of all months together. */
  readonly total: number;
  /** Income needed a month, where it was said. */
  readonly needed: number | undefined;
  /** When the income falls short of what is needed; undefined when it lasts. */
  readonly need: NewClientNeed | undefined;
  /** Clients whose lifetime was not given and is taken as usual. */
  readonly assumed: number;
}

export const usualIncomeMonths = 12;
/** Months a client of social media marketing usually stays. */
export const usualLifetime = 3;

/**
 * The income to expect, month by month. Who is a client already when the forecast begins counts
 * whole in its first month: how long somebody stays from now on does not depend on how long they
 * have been there, when every month the same share leaves.
 */
export function workOutIncome({ fields, lists }: FeesValues): IncomeResult {
  const { from, months: count = usualIncomeMonths, needed } = fields;
  const starts = lists.clients.flatMap(({ fields: { start } }) => start ?? []);
  const firstDay = from ?? (starts.length > 0 ? Math.min(...starts) : undefined);
  if (firstDay === undefined) throw new PlanFault('from', { code: 'required', details: {} });
  const firstMonth = periodOf(firstDay, 'month');
  const clients = lists.clients.map(({ id, fields: { name, fee, start, lifetime } }) => ({
    id,
    name,
    fee,
    start: start === undefined ? firstMonth : Math.max(firstMonth, periodOf(start, 'month')),
    lifetime: lifetime ?? usualLifetime,
  }));
  const months = incomeForecast(clients, firstMonth, count);
  return {
    part: 'income',
    firstMonth,
    months,
    clients,
    total: months.reduce((sum, { income }) => sum + income, 0),
    needed,
    need: needed === undefined ? undefined : newClientNeed(months, needed),
    assumed: lists.clients.filter(({ fields: { lifetime } }) => lifetime === undefined).length,
  };
}
