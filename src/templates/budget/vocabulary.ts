import type { Card, Words } from '../vocabulary';

/** What the card of the gallery and the sheet say. */
export type BudgetWords = Card &
  Words<
    | 'title'
    | 'lead'
    | 'costs'
    | 'profit'
    | 'tax'
    | 'taxMode'
    | 'ltv'
    | 'ltvNote'
    | 'kept'
    | 'keptNote'
    | 'turnover'
    | 'customers'
    | 'ads'
    | 'adsNote'
    | 'taxMoney'
    | 'profitLeft'
    | 'acos'
    | 'dearestCac'
    | 'dearestCacNote'
    | 'noBudget'
    | 'monthByMonth'
    | 'opening'
    | 'marginNote'
    | 'firstProfit'
    | 'cashBack'
    | 'deepest'
    | 'later'
    | 'atStart'
    | 'won'
    | 'lost'
    | 'revenue'
    | 'adsShort'
    | 'profitShort'
    | 'cash'
    | 'chart'
  > & {
    readonly notes: readonly string[];
    readonly taxes: Words<'turnover' | 'vat' | 'profit' | 'none'>;
  };
