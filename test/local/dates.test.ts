import { describe, expect, test } from '@jest/globals';
import { formatDate } from '../../local/engine/format-date';
import { ZoneClock } from '../../local/engine/zone-clock';
import { evaluate, fixtureHost, probed } from './fixtures/host';

const ZONES = { timeZone: 'Europe/Kyiv', scriptTimeZone: 'America/New_York' };

const readDay = `
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const date = spreadsheet.getActiveSheet().getRange('A1').getValue();
  return [
    Utilities.formatDate(date, spreadsheet.getSpreadsheetTimeZone(), 'yyyy-MM-dd'),
    Utilities.formatDate(date, Session.getScriptTimeZone(), 'yyyy-MM-dd'),
  ];
`;

describe('Dates between the zone of the spreadsheet and the zone of the script', () => {
  test.each(['2024-01-15', '2024-07-15', '2024-03-31', '2024-10-27'])(
    '%s is that day on the clock of the spreadsheet and the day before on the clock of the script',
    (day) => {
      const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
      expect(evaluate(fixtureHost({ A1: day }, ZONES), readDay)).toEqual([day, before]);
    },
  );

  test.each(['2024-01-15', '2024-07-15', '2024-03-31', '2024-10-27'])(
    'the date of %s written back is the same day',
    (day) => {
      const host = fixtureHost({ A1: day }, ZONES);
      evaluate(
        host,
        `const sheet = SpreadsheetApp.getActiveSheet();
        sheet.getRange('B1').setValue(sheet.getRange('A1').getValue());`,
      );
      expect([host.display('B1'), host.value('B1')]).toEqual([day, host.value('A1')]);
    },
  );

  test('a date in a custom function belongs to the world of the script', () => {
    const host = fixtureHost({ A1: '2024-07-15', B1: '=LTV_PROBE(A1)' }, ZONES);
    expect(probed(host.value('B1')).values[0]).toBe('Date 2024-07-14T21:00:00.000Z');
  });

  test('the clock keeps the day across both changes of the hour', () => {
    const clock = new ZoneClock('Europe/Kyiv');
    const kept = [45382, 45382.5, 45592, 45592.75].map((serial) =>
      clock.serialAt(clock.instantOfSerial(serial)),
    );
    expect(kept).toEqual([45382, 45382.5, 45592, 45592.75]);
  });
});

describe('Utilities.formatDate', () => {
  const instant = Date.UTC(2024, 6, 5, 18, 4, 9, 7);

  test.each([
    ['yyyy-MM-dd', '2024-07-05'],
    ["yyyy-MM-dd'T'HH:mm:ss.SSSZ", '2024-07-05T21:04:09.007+0300'],
    ['d MMM yy, h:mm a', '5 Jul 24, 9:04 PM'],
    ['EEEE, MMMM d', 'Friday, July 5'],
    ["'it''s' u", "it's 5"],
    ['HH:mm XXX', '21:04 +03:00'],
  ])('%s', (pattern, text) => {
    expect(formatDate(instant, 'Europe/Kyiv', pattern)).toBe(text);
  });
});
