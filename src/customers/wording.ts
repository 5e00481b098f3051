/** The forecast in the user's words: the server sends data, and each sentence is made here. */
import { customerWords } from './words';
import { decimalNumber, fixedNumber, moneyText, percentText } from '../i18n/format';
import type { Language } from '../i18n/language';
import { counted } from '../i18n/forms';
import type { Phrase } from '../i18n/phrase';
import type {
  CustomerForecast,
  ForecastCheck,
  ForecastOptions,
  Likely,
  ModelName,
} from './messages';

export interface KeyNumber {
  readonly name: string;
  readonly value: number;
  readonly people: boolean;
  readonly below: string | undefined;
}

export interface WordedForecast {
  readonly sentence: Phrase;
  readonly hero: KeyNumber;
  readonly beside: readonly KeyNumber[];
  readonly model: { readonly title: string; readonly why: string; readonly unit: string };
  readonly warnings: readonly Phrase[];
  readonly notes: readonly Phrase[];
}

/** What a number and its noun are held together by: such a piece is never broken over lines. */
const held = (text: string): string => text.replace(/ /g, '\u00a0');

/** People and orders: whole, and with a decimal while there are fewer than ten. */
const asCount = (value: number): number =>
  Math.abs(value) < 10 ? Number(value.toFixed(1)) : Math.round(value);

/** `12 months`, as it stands after a preposition. */
export const timeText = (
  { horizon, unit }: Pick<ForecastOptions, 'horizon' | 'unit'>,
  language: Language,
): string => counted(customerWords(language).time[unit], horizon, language);

/** `next 12 months` */
export const nextTimeText = (
  { horizon, unit }: Pick<ForecastOptions, 'horizon' | 'unit'>,
  language: Language,
): string => counted(customerWords(language).nextTime[unit], horizon, language);

export function wordForecast(
  forecast: CustomerForecast,
  options: ForecastOptions,
  discount: number,
  language: Language,
): WordedForecast {
  const words = customerWords(language);
  const say = words.result;
  const { alive, orders, ltv, money, customers } = forecast;
  const next = nextTimeText(options, language).replace(/(?<=\d) /g, '\u00a0');
  const margin = money && held(say.ofMargin(moneyText(money.value, language)));
  const expected = held(counted(words.orderCount, asCount(orders.value), language));
  const buying = held(
    say.buyingOf(
      decimalNumber(asCount(alive.value), language, 1),
      counted(say.ofCustomers, customers, language),
    ),
  );
  const all = held(counted(words.customerCount, customers, language));
  // Where nobody can tell how sure a number is, no range is shown.
  const between = ({ low, high }: Likely, text: (value: number) => string) =>
    Number.isFinite(low) && Number.isFinite(high) && low < high
      ? words.range(text(low), text(high))
      : undefined;
  const likely = (range: string | undefined, say: (range: string) => string) =>
    range === undefined ? undefined : say(range);
  const countText = (value: number) => decimalNumber(asCount(value), language, 1);
  const hero: KeyNumber = ltv
    ? {
        name: say.ltv(next),
        value: ltv.value,
        people: false,
        below:
          likely(
            between(ltv, (value) => moneyText(value, language)),
            say.perCustomerLikely,
          ) ?? say.perCustomer,
      }
    : {
        name: say.ordersIn(next),
        value: asCount(orders.value),
        people: true,
        below: likely(between(orders, countText), say.likely),
      };
  const stillBuying: KeyNumber = {
    name: say.buying,
    value: asCount(alive.value),
    people: true,
    below: between(alive, countText),
  };
  const second: KeyNumber = ltv
    ? {
        name: say.orders,
        value: asCount(orders.value),
        people: true,
        below: between(orders, countText),
      }
    : { name: say.customers, value: customers, people: true, below: undefined };
  return {
    sentence:
      forecast.reason === 'no-dropout'
        ? say.everyone(all, next, expected, margin)
        : say.sentence(buying, next, expected, margin),
    hero,
    beside: [stillBuying, second],
    model: {
      title: words.model.best(forecast.model),
      why: whyChosen(forecast, language),
      unit: words.model.unit[options.unit],
    },
    warnings: forecast.model === 'BG/NBD' ? [[words.model.buyersStay]] : [],
    notes: notesOf(forecast, discount, language),
  };
}

/** Closer than 8 to 1 in likelihood is a tie, as the server holds. */
const tie = Math.log(8);

function whyChosen({ model, reason, tried }: CustomerForecast, language: Language): string {
  const say = customerWords(language).model;
  const rivals = tried.filter((each) => each.model !== model && each.logLikelihood !== undefined);
  if (reason === 'no-dropout') return say.noDropout;
  if (rivals.length === 0) return say.onlyOne;
  if (reason !== 'tie') return say.bestFit;
  const likelihoods = tried.map(({ logLikelihood }) => logLikelihood ?? -Infinity);
  const highest = Math.max(...likelihoods);
  const equals = rivals.filter(({ logLikelihood = -Infinity }) => logLikelihood > highest - tie);
  const names = equals.map((each) => each.model).join(', ');
  return say.tie(names, model !== 'BG/NBD' && equals.some((each) => each.model === 'BG/NBD'));
}

function notesOf(forecast: CustomerForecast, discount: number, language: Language): Phrase[] {
  const say = customerWords(language).model;
  const discounted =
    discount > 0 && forecast.spend !== 'none'
      ? [say.discounted(percentText(discount, language, 2))]
      : [];
  const assumes = forecast.reason === 'no-dropout' ? say.assumesForever : say.assumes;
  const spend = { fitted: say.fitted, mean: say.mean, own: say.own, none: say.noAmounts };
  return [[assumes], [[spend[forecast.spend], ...discounted].join(' ')]];
}

/** The models in the order they were tried, with how well they fit or why they do not. */
export function comparedModels(
  { tried, model }: CustomerForecast,
  language: Language,
): readonly {
  readonly model: ModelName;
  readonly chosen: boolean;
  readonly likelihood: string | undefined;
  readonly why: string;
}[] {
  const say = customerWords(language).model;
  return tried.map((each) => ({
    model: each.model,
    chosen: each.model === model,
    likelihood:
      each.logLikelihood === undefined ? undefined : fixedNumber(each.logLikelihood, 1, language),
    why: each.refusal === undefined ? '' : say.refusal[each.refusal],
  }));
}

/** Farther off than this share, the past is no guide. */
const farOff = 0.3;
/** A forecast within this share is close, however many orders there are. */
const closeShare = 0.05;

export function wordCheck(check: ForecastCheck, language: Language): Phrase {
  const words = customerWords(language);
  const say = words.trust;
  const { expected, came, learned, checked } = check;
  const orders = (value: number) => counted(words.orderCount, asCount(value), language);
  return [
    say.learned(
      spanText(learned.days, 'time', language),
      spanText(checked.days, 'nextTime', language),
    ),
    { strong: held(say.expected(orders(expected))) },
    ', ',
    { strong: held(say.came(decimalNumber(came, language))) },
    `. ${verdict(check, language)}`,
  ];
}

function verdict({ expected, came }: ForecastCheck, language: Language): string {
  const say = customerWords(language).trust;
  const off = expected - came;
  // Orders come by chance: twice the square root of their number either way says nothing.
  if (Math.abs(off) <= Math.max(closeShare * came, 2 * Math.sqrt(expected))) return say.close;
  if (came === 0) return say.noneCame;
  const share = percentText(Math.abs(off) / came, language, 0);
  if (Math.abs(off) / came > farOff) return say.far(share);
  return off < 0 ? say.tooFew(share) : say.tooMany(share);
}

/** Days in the unit that they are easily thought of in. */
function spanText(days: number, which: 'time' | 'nextTime', language: Language): string {
  const words = customerWords(language)[which];
  if (days >= 60) return counted(words.month, Math.round(days / 30.4375), language);
  if (days >= 21) return counted(words.week, Math.round(days / 7), language);
  return counted(words.day, days, language);
}
