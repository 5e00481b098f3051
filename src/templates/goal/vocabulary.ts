import type { Card, Words } from '../vocabulary';

/** What the card of the gallery and the sheet say. */
export type GoalWords = Card &
  Words<
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
