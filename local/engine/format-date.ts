/** Utilities.formatDate: the Java patterns Apps Script documents. */
import { ZoneClock } from './zone-clock';

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

function named(wall: Date, option: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-US', { ...option, timeZone: 'UTC' }).format(wall);
}

function offsetText(minutes: number, separator: string): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60), 2)}${separator}${pad(size % 60, 2)}`;
}

export function formatDate(instant: number, zone: string, pattern: string): string {
  const wallTime = new ZoneClock(zone).wallAt(instant);
  const wall = new Date(wallTime);
  const offset = Math.round((wallTime - instant) / 60_000);
  const fields: Record<string, (width: number) => string> = {
    y: (width) =>
      width === 2 ? pad(wall.getUTCFullYear() % 100, 2) : pad(wall.getUTCFullYear(), width),
    M: (width) =>
      width >= 3
        ? named(wall, { month: width === 3 ? 'short' : 'long' })
        : pad(wall.getUTCMonth() + 1, width),
    d: (width) => pad(wall.getUTCDate(), width),
    E: (width) => named(wall, { weekday: width > 3 ? 'long' : 'short' }),
    u: (width) => pad(wall.getUTCDay() || 7, width),
    H: (width) => pad(wall.getUTCHours(), width),
    h: (width) => pad(wall.getUTCHours() % 12 || 12, width),
    m: (width) => pad(wall.getUTCMinutes(), width),
    s: (width) => pad(wall.getUTCSeconds(), width),
    S: (width) => pad(wall.getUTCMilliseconds(), width),
    a: () => (wall.getUTCHours() < 12 ? 'AM' : 'PM'),
    Z: () => offsetText(offset, ''),
    X: () => offsetText(offset, ':'),
    z: () => zone,
  };
  return pattern.replace(/'((?:[^']|'')*)'|([a-zA-Z])\2*/g, (match, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    const field = fields[match.charAt(0)];
    if (!field) throw new Error(`Illegal pattern character '${match.charAt(0)}'`);
    return field(match.length);
  });
}
