import type { TemplateKind } from './messages';

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** What the gallery says, and all that stands on the templated sheets. */
export interface TemplateWords {
  readonly gallery: Words<
    | 'choose'
    | 'add'
    | 'adding'
    | 'atTheEnd'
    | 'withSamples'
    | 'removedLater'
    | 'added'
    | 'undo'
    | 'removeSamples'
    | 'removeSamplesBelow'
    | 'removingSamples'
    | 'samplesRemoved'
  > & { readonly kinds: Readonly<Record<TemplateKind, Words<'name' | 'holds'>>> };

  /** What several sheets say. */
  readonly common: Words<
    | 'dateFormat'
    | 'inputs'
    | 'result'
    | 'aMonth'
    | 'aYear'
    | 'perCustomer'
    | 'shareOfRevenue'
    | 'months'
    | 'month'
    | 'helpShare'
    | 'helpAmount'
    | 'helpDate'
    | 'arpu'
    | 'churn'
    | 'margin'
    | 'discount'
    | 'cac'
    | 'ltvToCac'
    | 'never'
  > & { readonly madeBy: (version: string) => string };

  readonly calculator: Words<
    | 'title'
    | 'lead'
    | 'howTheyPay'
    | 'subscription'
    | 'orders'
    | 'order'
    | 'ordersAMonth'
    | 'lifetime'
    | 'revenue'
    | 'customers'
    | 'method'
    | 'assumes'
    | 'fits'
    | 'fitting'
    | 'why'
    | 'payback'
    | 'dearestCac'
    | 'net'
    | 'chart'
  > & {
    readonly methods: Readonly<
      Record<
        'churn' | 'discounted' | 'lifetime' | 'orders' | 'year',
        Words<'name' | 'assumes' | 'why'>
      >
    >;
    readonly notes: readonly string[];
  };

  readonly retention: Words<
    | 'title'
    | 'lead'
    | 'left'
    | 'leftNote'
    | 'measured'
    | 'fitted'
    | 'fittedNote'
    | 'ltv'
    | 'ltvMeasured'
    | 'ltvConstant'
    | 'ltvConstantNote'
    | 'misses'
    | 'churnFirst'
    | 'churnLater'
    | 'chart'
  > & {
    readonly notes: readonly string[];
  };

  readonly customers: Words<
    | 'title'
    | 'lead'
    | 'horizon'
    | 'customer'
    | 'date'
    | 'amount'
    | 'channel'
    | 'glance'
    | 'customers'
    | 'orders'
    | 'revenue'
    | 'repeat'
    | 'ahead'
    | 'cohorts'
    | 'cohort'
    | 'age'
    | 'cohortNote'
    | 'byChannel'
    | 'ltvSoFar'
    | 'share'
    | 'channelNote'
    | 'forecast'
    | 'forecastNote'
    | 'last'
    | 'active'
    | 'activeNote'
    | 'ordersAhead'
    | 'orderValue'
    | 'ltvAhead'
    | 'low'
    | 'high'
    | 'chart'
  > & {
    readonly channels: readonly string[];
  };

  readonly budget: Words<
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

  readonly channels: Words<
    | 'title'
    | 'lead'
    | 'budget'
    | 'channel'
    | 'spend'
    | 'results'
    | 'doubled'
    | 'doubledNote'
    | 'value'
    | 'least'
    | 'most'
    | 'response'
    | 'responseNote'
    | 'best'
    | 'difference'
    | 'resultsThen'
    | 'cpaNow'
    | 'cpaThen'
    | 'total'
    | 'valueNow'
    | 'valueThen'
    | 'gain'
    | 'curves'
    | 'ofToday'
    | 'chartSpend'
    | 'chartCurves'
  > & {
    readonly names: readonly string[];
    readonly notes: readonly string[];
  };

  readonly goal: Words<
    | 'title'
    | 'lead'
    | 'budget'
    | 'price'
    | 'goal'
    | 'dearest'
    | 'lag'
    | 'lagNote'
    | 'stage'
    | 'conversion'
    | 'growth'
    | 'growthNote'
    | 'reached'
    | 'salesToday'
    | 'costToday'
    | 'budgetNeeded'
    | 'clicksNeeded'
    | 'dearestClick'
    | 'dearestLead'
    | 'dearestLeadNote'
    | 'soFar'
    | 'done'
    | 'notWithin'
    | 'monthByMonth'
    | 'cost'
    | 'met'
    | 'yes'
    | 'who'
    | 'action'
    | 'owner'
    | 'due'
    | 'progress'
    | 'chart'
  > & {
    readonly stages: readonly string[];
    readonly actions: readonly string[];
    readonly owners: readonly string[];
    readonly notes: readonly string[];
  };

  readonly clients: Words<
    | 'title'
    | 'lead'
    | 'paymentsIn'
    | 'paymentsInNote'
    | 'client'
    | 'fee'
    | 'start'
    | 'lifetime'
    | 'lifetimeNote'
    | 'firstInvoice'
    | 'firstInvoiceNote'
    | 'firstHalf'
    | 'firstHalfNote'
    | 'secondHalf'
    | 'secondHalfNote'
    | 'inMonth'
    | 'total'
    | 'income'
    | 'incomeNote'
    | 'active'
    | 'kpi'
    | 'plan'
    | 'fact'
    | 'weight'
    | 'better'
    | 'higher'
    | 'lower'
    | 'base'
    | 'bonus'
    | 'floor'
    | 'floorNote'
    | 'cap'
    | 'capNote'
    | 'kpiFee'
    | 'needed'
    | 'notWithin'
    | 'newClient'
    | 'chart'
  > & {
    readonly names: readonly string[];
    readonly kpis: readonly string[];
    readonly notes: readonly string[];
  };

  readonly launch: Words<
    | 'title'
    | 'lead'
    | 'action'
    | 'owner'
    | 'start'
    | 'due'
    | 'status'
    | 'halfTerm'
    | 'halfTermNote'
    | 'state'
    | 'overdue'
    | 'check'
    | 'onTime'
    | 'clientGives'
    | 'byWhen'
    | 'progress'
    | 'doneShare'
    | 'clientLate'
    | 'clientLateNote'
    | 'meetings'
    | 'agenda'
    | 'howOften'
    | 'weekly'
    | 'monthly'
    | 'firstMeeting'
    | 'meeting'
    | 'chart'
  > & {
    readonly actions: readonly string[];
    readonly owners: readonly string[];
    readonly deliveries: readonly string[];
    readonly agendas: readonly string[];
    readonly notes: readonly string[];
    readonly statuses: Words<'waiting' | 'running' | 'done'>;
  };
}
