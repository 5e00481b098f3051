/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes run inside their arrays */
import { dayAt, dayLength } from './calendar';

/**
 * Minutes a place is ahead of UTC at an instant in milliseconds. Each question is a service call,
 * so few are asked.
 */
export type OffsetAt = (instant: number) => number;

/**
 * Shorter than any stretch between two changes of the clock: the nearest to each other are
 * Morocco's, around Ramadan. Equal offsets at both ends of a window then hold all through it.
 */
const windowLength = 28 * dayLength;

/**
 * Turns instants into days of the calendar of one place. The offset is asked for at the ends of
 * every four weeks with instants in them, and between unequal ends only where the day depends on
 * it, by bisection: a year of any number of dates takes about 17 questions.
 *
 * @param instants milliseconds since 1970, in any order
 * @returns day numbers, one for each instant
 */
export function calendarDays(instants: Float64Array, offsetAt: OffsetAt): Float64Array {
  const known = new Map<number, number>();
  const offset: OffsetAt = (instant) => {
    const found = known.get(instant) ?? offsetAt(instant);
    known.set(instant, found);
    return found;
  };
  const ends = new Map<number, readonly [first: number, last: number]>();
  const doubtful = new Map<number, number[]>();
  const days = instants.map((instant, place) => {
    const start = Math.floor(instant / windowLength);
    let around = ends.get(start);
    if (!around) {
      around = [offset(start * windowLength), offset((start + 1) * windowLength)];
      ends.set(start, around);
    }
    const [first, last] = around;
    const day = dayAt(instant, first);
    if (first !== last && day !== dayAt(instant, last)) {
      const places = doubtful.get(start);
      if (places) places.push(place);
      else doubtful.set(start, [place]);
    }
    return day;
  });
  for (const places of doubtful.values()) {
    const offsets = offsetsOf(new Set(places.map((place) => instants[place]!)), offset);
    for (const place of places) {
      const instant = instants[place]!;
      days[place] = dayAt(instant, offsets.get(instant)!);
    }
  }
  return days;
}

/** The offset of each instant: where both ends of a run agree, so does all between them. */
function offsetsOf(instants: ReadonlySet<number>, offset: OffsetAt): Map<number, number> {
  const sorted = Float64Array.from(instants).sort();
  const offsets = new Map<number, number>();
  const fill = (from: number, to: number) => {
    const first = offset(sorted[from]!);
    const last = offset(sorted[to]!);
    if (first !== last && to - from > 1) {
      const middle = (from + to) >> 1;
      fill(from, middle);
      fill(middle, to);
    } else {
      sorted.subarray(from, to).forEach((instant) => offsets.set(instant, first));
      offsets.set(sorted[to]!, last);
    }
  };
  fill(0, sorted.length - 1);
  return offsets;
}
