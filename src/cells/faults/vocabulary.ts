import type { FaultCode } from '../../core/fault';

/** What a sentence may mention, in braces: already written as this language writes it. */
export type Mentioned = Readonly<
  Record<'parameter' | 'limit' | 'found' | 'options' | 'row' | 'column' | 'sentence', string>
>;

/**
 * The sentences for what can be wrong: what to correct comes first, and the parameter is named.
 * Texts with names in braces, such as `{parameter} must be above {limit}`: they are loaded for
 * every cell, and functions would be longer.
 */
export interface FaultWords extends Readonly<Record<FaultCode, string>> {
  /** Puts the place before the sentence: `row 17: …`. */
  readonly row: string;
  readonly cell: string;
  readonly or: string;
}
