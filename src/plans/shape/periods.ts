/** The periods money is spoken of in; plans are for a month unless said otherwise. */
export const periods = ['month', 'quarter', 'year'] as const;
export type Period = (typeof periods)[number];

const monthsIn: Readonly<Record<Period, number>> = { month: 1, quarter: 3, year: 12 };

/** How many of a field's periods fit in the plan's: a monthly cost counts 12 times in a year. */
export const periodFactor = (field: Period, plan: Period) => monthsIn[plan] / monthsIn[field];
