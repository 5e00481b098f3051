import { kpiFee } from '../core/planning/kpi-fee';
import {
  aligned,
  computation,
  explanation,
  flag,
  money,
  number,
  optional,
  rate,
  sheetFunction,
} from './define';

const signature = sheetFunction({
  name: 'LTV_KPI_FEE',
  parameters: [
    money('base', { atLeast: 0 }),
    money('bonus', { atLeast: 0 }),
    aligned(number('plan', { above: 0 })),
    aligned(number('fact', { atLeast: 0 })),
    optional(aligned(number('weights', { atLeast: 0 }))),
    optional(rate('floor'), 0),
    // Not a rate, which could not pass 100%; the bound catches 120 typed for 120%.
    optional(number('cap', { above: 0, atMost: 10 }), 1),
    optional(aligned(flag('lower_is_better'))),
  ],
});

export const compute = /* @__PURE__ */ computation(
  signature,
  ({ plan, fact, weights, lower_is_better, ...given }) => {
    const kpis = plan.map((each, at) => ({
      plan: each,
      fact: fact[at] ?? 0,
      weight: weights?.[at],
      lowerIsBetter: lower_is_better?.[at],
    }));
    return kpiFee({ ...given, kpis }).fee;
  },
);

export const help = /* @__PURE__ */ explanation(signature, {
  family: 'planning',
  gives: 'money',
  words: {
    en: {
      summary: 'Fee linked to KPI: a base and a bonus by how far the plans were met',
      parameters: {
        base: 'Money paid in any case',
        bonus: 'Money paid on top when every plan is met exactly',
        plan: 'Plan of each KPI, a range, above 0',
        fact: 'What came about, in the same rows',
        weights: 'How much each KPI counts, in the same rows; any numbers, they are scaled to 100%',
        floor: 'The least that a KPI counts, even when missed by more',
        cap: 'The most that a KPI counts: 120% pays for up to a fifth above plan',
        lower_is_better: 'TRUE for costs such as CPL, FALSE for the rest, in the same rows',
      },
      blanks: {
        weights: 'all count the same',
        cap: '100%, nothing for more than the plan',
        lower_is_better: 'higher is better everywhere',
      },
      mistakes: [
        'CPL among the KPIs without lower_is_better. A lead that costs twice the plan would then earn the most.',
        'Bonus as a share of base. Give it as money.',
        'A floor taken for a threshold. A KPI below the floor still counts as the floor, not as nothing.',
      ],
    },
    uk: {
      summary: 'Оплата за KPI: фікс і бонус за те, наскільки виконано плани',
      parameters: {
        base: 'Фікс: гроші за будь-якого результату',
        bonus: 'Бонус: гроші понад фікс, коли кожен план виконано рівно',
        plan: 'План кожного KPI, діапазон, більше за 0',
        fact: 'Факт, у тих самих рядках',
        weights: 'Вага кожного KPI, у тих самих рядках; будь-які числа, їх буде зведено до 100%',
        floor: 'Найменше, що зараховується за KPI, навіть коли недовиконання більше',
        cap: 'Найбільше, що зараховується за KPI: 120% оплачує до п’ятої частини понад план',
        lower_is_better: 'TRUE для витрат, як-от CPL, FALSE для решти, у тих самих рядках',
      },
      blanks: {
        weights: 'усі однаково важливі',
        cap: '100%, понад план нічого',
        lower_is_better: 'усюди більше означає краще',
      },
      mistakes: [
        'CPL серед KPI без lower_is_better. Лід удвічі дорожчий за план приніс би тоді найбільше.',
        'Бонус як частка фіксу. Вкажіть його сумою.',
        'Сприйняти floor як поріг. KPI, нижчий за floor, зараховується як floor, а не як нуль.',
      ],
    },
    ru: {
      summary: 'Оплата за KPI: фикс и бонус за то, насколько выполнены планы',
      parameters: {
        base: 'Фикс: деньги при любом результате',
        bonus: 'Бонус: деньги сверх фикса, когда каждый план выполнен ровно',
        plan: 'План каждого KPI, диапазон, больше 0',
        fact: 'Факт, в тех же строках',
        weights: 'Вес каждого KPI, в тех же строках; любые числа, они приводятся к 100%',
        floor: 'Наименьшее, что засчитывается за KPI, даже когда недовыполнение больше',
        cap: 'Наибольшее, что засчитывается за KPI: 120% оплачивает до пятой части сверх плана',
        lower_is_better: 'TRUE для расходов, таких как CPL, FALSE для остальных, в тех же строках',
      },
      blanks: {
        weights: 'все одинаково важны',
        cap: '100%, сверх плана ничего',
        lower_is_better: 'везде больше значит лучше',
      },
      mistakes: [
        'CPL среди KPI без lower_is_better. Лид вдвое дороже плана принёс бы тогда больше всего.',
        'Бонус как доля фикса. Укажите его суммой.',
        'Принять floor за порог. KPI ниже floor засчитывается как floor, а не как ноль.',
      ],
    },
  },
  source: 'arithmetic: a weighted mean of the shares met, each within its limits',
  examples: [
    {
      call: '=LTV_KPI_FEE(300; 200; A2:A3; B2:B3)',
      cells: { A2: [100, 50], B2: [80, 60] },
      result: 480,
    },
    {
      call: '=LTV_KPI_FEE(300; 200; A2:A3; B2:B3; ; ; 120%)',
      cells: { A2: [100, 50], B2: [80, 60] },
      result: 500,
    },
    {
      call: '=LTV_KPI_FEE(300; 200; A2:A3; B2:B3; C2:C3)',
      cells: { A2: [100, 50], B2: [80, 60], C2: [3, 1] },
      result: 470,
    },
    {
      call: '=LTV_KPI_FEE(300; 200; A2:A3; B2:B3; C2:C3; 50%; 120%; D2:D3)',
      cells: { A2: [100, 4], B2: [40, 5], C2: [3, 1], D2: ['FALSE', 'TRUE'] },
      result: 415,
    },
  ],
  // A blank row has no plan and counts for nothing, where a division by it would be an error.
  plain: [
    'base + bonus * SUMPRODUCT(IF(plan > 0; IF(fact > plan; 1; fact / plan); 0)) / COUNT(plan)',
    'base + bonus * SUMPRODUCT(weights; IF(plan > 0; IF(fact > plan; 1; fact / plan); 0)) / SUM(weights)',
    'base + bonus * SUMPRODUCT(IF(plan > 0; IF(fact > plan * cap; cap; IF(fact < plan * floor; floor; fact / plan)); 0)) / COUNT(plan)',
    'base + bonus * SUMPRODUCT(weights; IF(plan > 0; IF(fact > plan * cap; cap; IF(fact < plan * floor; floor; fact / plan)); 0)) / SUM(weights)',
  ],
});
