import type { Card, Words } from '../vocabulary';

/** What the card of the gallery and the sheet say. */
export type LaunchWords = Card &
  Words<
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
