import { readCell } from '../../cells/read';
import { Fault } from '../../core/fault';
import type { Channel } from '../../core/planning/channels';
import { splitOutcome, type SplitOutcome } from '../../core/planning/split-outcome';
import { money } from '../../functions/define';
import { mostMoney } from './form';

/** A spend as the user typed it into a split of their own. */
export interface MineSpend {
  /** 0 where it is blank or cannot be read. */
  readonly spend: number;
  readonly blank: boolean;
  /** Something stands there that is no amount of money. */
  readonly unreadable: boolean;
}

/** The user's own split, and what it brings. */
export interface Mine {
  readonly spends: readonly MineSpend[];
  readonly outcome: SplitOutcome;
}

const parameter = money('mine', { atLeast: 0, atMost: mostMoney });

function readMine(text: string): MineSpend {
  try {
    const spend = readCell(parameter, text);
    return { spend: Number(spend ?? 0), blank: spend === undefined, unreadable: false };
  } catch (problem) {
    if (!(problem instanceof Fault)) throw problem;
    return { spend: 0, blank: false, unreadable: true };
  }
}

/**
 * The user's own split as it was typed, a text a channel. A blank counts as nothing spent.
 *
 * @returns undefined where no channel has a number
 */
export function mineOf(channels: readonly Channel[], texts: readonly string[]): Mine | undefined {
  const spends = texts.map(readMine);
  if (spends.every(({ blank, unreadable }) => blank || unreadable)) return undefined;
  const outcome = splitOutcome(
    channels,
    spends.map(({ spend }) => spend),
  );
  return { spends, outcome };
}

/** The number of a field as it is typed; undefined while it is none. */
export function typedNumber(text: string): number | undefined {
  const { spend, blank, unreadable } = readMine(text);
  return blank || unreadable ? undefined : spend;
}

/** Whether a text stands where a spend should. */
export const isUnreadable = (text: string): boolean => readMine(text).unreadable;
