import type { FaultCode } from '../../core/fault';

/** What a sentence may mention: already written as this language writes it. */
export interface Mentioned {
  readonly parameter: string;
  readonly limit: string;
  readonly found: string;
  readonly options: string;
}

/** The sentences for what can be wrong: what to correct comes first, and the parameter is named. */
export interface FaultWords extends Readonly<Record<FaultCode, (mentioned: Mentioned) => string>> {
  /** Puts the place before the sentence: `row 17: …`. */
  readonly placed: (row: number, column: number | undefined, sentence: string) => string;
  readonly or: string;
}
