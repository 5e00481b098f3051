/** Between an instant and what a clock on the wall of a time zone shows, summer time included. */

const DAY = 86_400_000;
const HOUR = 3_600_000;
/** Day zero of a spreadsheet. */
const EPOCH = Date.UTC(1899, 11, 30);

export class ZoneClock {
  private readonly format: Intl.DateTimeFormat;
  private readonly offsets = new Map<number, number>();

  constructor(readonly zone: string) {
    this.format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  }

  /** What the wall shows at an instant, written as if it were UTC milliseconds. */
  wallAt(instant: number): number {
    return instant + this.offsetAt(instant);
  }

  instantAt(wall: number): number {
    const first = wall - this.offsetAt(wall);
    return wall - this.offsetAt(first);
  }

  serialAt(instant: number): number {
    return (this.wallAt(instant) - EPOCH) / DAY;
  }

  instantOfSerial(serial: number): number {
    return this.instantAt(EPOCH + Math.round(serial * DAY));
  }

  private offsetAt(instant: number): number {
    const quarter = Math.floor(instant / (HOUR / 4));
    const known = this.offsets.get(quarter);
    if (known !== undefined) return known;
    const parts: Record<string, number> = {};
    for (const { type, value } of this.format.formatToParts(instant)) parts[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
    const shown = Date.UTC(year, month - 1, day, hour, minute, second);
    const offset = shown - Math.floor(instant / 1000) * 1000;
    this.offsets.set(quarter, offset);
    return offset;
  }
}
