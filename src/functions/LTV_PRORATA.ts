import { proratedFee } from '../core/planning/prorata';
import { readWeekend } from '../core/planning/working-days';
import {
  aligned,
  computation,
  date,
  explanation,
  money,
  optional,
  sheetFunction,
  text,
} from './define';
import { dayIn, daysIn } from './planning/days';

const signature = sheetFunction({
  name: 'LTV_PRORATA',
  parameters: [
    money('fee', { atLeast: 0 }),
    date('start'),
    // Aligned with nothing, so that a header above the days is passed over.
    optional(aligned(date('holidays')), []),
    optional(text('weekend'), '1'),
  ],
});

export const compute = /* @__PURE__ */ computation(
  signature,
  ({ fee, start, holidays, weekend }, place) => {
    const calendar = {
      weekend: readWeekend(weekend),
      holidays: new Set(daysIn('holidays', holidays, place)),
    };
    return proratedFee(fee, dayIn('start', start, place), calendar).fee;
  },
);

export const help = /* @__PURE__ */ explanation(signature, {
  family: 'planning',
  gives: 'money',
  words: {
    en: {
      summary: 'Pro-rata invoice: the part of a monthly fee for the working days that are left',
      parameters: {
        fee: 'Fee for a whole month',
        start: 'First day of work; it counts too',
        holidays: 'Days off besides the weekend, a column of dates',
        weekend:
          'As in NETWORKDAYS.INTL: 1 Saturday and Sunday, 7 Friday and Saturday, 11 only Sunday, or "0000011" from Monday on, 1 for a day off',
      },
      blanks: { holidays: 'no holidays', weekend: 'Saturday and Sunday' },
      mistakes: [
        'Calendar days expected. The fee is shared among working days only, so a start on Saturday costs as much as one on Monday.',
        'A date typed as text such as 05/06/2026. Turn it into a date, or write 2026-06-05.',
        'A pattern without quotes. 0000011 is then the number 11, which is Sunday alone.',
      ],
    },
    uk: {
      summary: 'Пропорційний рахунок: частка місячного гонорару за робочі дні, що лишилися',
      parameters: {
        fee: 'Гонорар за повний місяць',
        start: 'Перший день роботи; він теж рахується',
        holidays: 'Неробочі дні, крім вихідних, стовпець дат',
        weekend:
          'Як у NETWORKDAYS.INTL: 1 — субота й неділя, 7 — п’ятниця й субота, 11 — лише неділя, або "0000011" від понеділка, де 1 — вихідний',
      },
      blanks: { holidays: 'без свят', weekend: 'субота й неділя' },
      mistakes: [
        'Чекати календарних днів. Гонорар ділиться лише на робочі дні, тож початок у суботу коштує стільки ж, як у понеділок.',
        'Дата текстом, наприклад 05/06/2026. Перетворіть її на дату або пишіть 2026-06-05.',
        'Шаблон вихідних без лапок. 0000011 тоді стає числом 11, а це лише неділя.',
      ],
    },
    ru: {
      summary: 'Пропорциональный счёт: доля месячного гонорара за оставшиеся рабочие дни',
      parameters: {
        fee: 'Гонорар за полный месяц',
        start: 'Первый день работы; он тоже считается',
        holidays: 'Нерабочие дни, кроме выходных, столбец дат',
        weekend:
          'Как в NETWORKDAYS.INTL: 1 — суббота и воскресенье, 7 — пятница и суббота, 11 — только воскресенье, или "0000011" с понедельника, где 1 — выходной',
      },
      blanks: { holidays: 'без праздников', weekend: 'суббота и воскресенье' },
      mistakes: [
        'Ждать календарных дней. Гонорар делится только на рабочие дни, поэтому начало в субботу стоит столько же, как в понедельник.',
        'Дата текстом, например 05/06/2026. Превратите её в дату или пишите 2026-06-05.',
        'Шаблон выходных без кавычек. 0000011 тогда становится числом 11, а это только воскресенье.',
      ],
    },
  },
  source: 'arithmetic; working days as NETWORKDAYS.INTL counts them',
  examples: [
    { call: '=LTV_PRORATA(600; DATE(2025; 9; 15))', result: 327.27 },
    { call: '=LTV_PRORATA(600; DATE(2026; 2; 13))', result: 330 },
    {
      call: '=LTV_PRORATA(600; A2; B2:B3)',
      cells: { A2: ['2025-09-15'], B2: ['2025-09-01', '2025-09-22'] },
      result: 330,
    },
    { call: '=LTV_PRORATA(600; DATE(2025; 9; 15); ; 11)', result: 323.08 },
    {
      call: '=LTV_PRORATA(600; A2; B2:B3; "0000011")',
      cells: { A2: ['2025-09-15'], B2: ['2025-09-01', '2025-09-22'] },
      result: 330,
    },
  ],
  plain: [
    'fee * NETWORKDAYS(start; EOMONTH(start; 0)) / NETWORKDAYS(EOMONTH(start; -1) + 1; EOMONTH(start; 0))',
    'fee * NETWORKDAYS(start; EOMONTH(start; 0); holidays) / NETWORKDAYS(EOMONTH(start; -1) + 1; EOMONTH(start; 0); holidays)',
    'fee * NETWORKDAYS.INTL(start; EOMONTH(start; 0); weekend) / NETWORKDAYS.INTL(EOMONTH(start; -1) + 1; EOMONTH(start; 0); weekend)',
    'fee * NETWORKDAYS.INTL(start; EOMONTH(start; 0); weekend; holidays) / NETWORKDAYS.INTL(EOMONTH(start; -1) + 1; EOMONTH(start; 0); weekend; holidays)',
  ],
});
