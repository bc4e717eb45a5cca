import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import fc from 'fast-check';
import {
  type Day,
  dateOfDay,
  dayFromDate,
  dayOf,
  whenSaid,
} from '../../src/practice/schedule/days';

const SEED = 20_260_101;
const ZONE = process.env.TZ;

afterEach(() => {
  if (ZONE === undefined) delete process.env.TZ;
  else process.env.TZ = ZONE;
});

/** Zones far from each other, with and without summer time, one of them with half an hour of it, two over the date line. */
const ZONES = [
  'UTC',
  'America/New_York',
  'America/St_Johns',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Niue',
];

const day = (date: string): Day => {
  const found = dayFromDate(date);
  assert.ok(found !== undefined, date);
  return found;
};

test('a time belongs to the day on the calendar on the reader’s wall', () => {
  for (const zone of ZONES) {
    process.env.TZ = zone;
    const wall = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2100, 0) }), (at) => {
        assert.equal(dateOfDay(dayOf(at)), wall.format(at), zone);
      }),
      { seed: SEED },
    );
  }
});

test('days with 23 and 25 hours are one day each, and a day that a time zone skipped isn’t there', () => {
  const hours = (from: string, count: number): string[] =>
    Array.from({ length: count }, (_, hour) =>
      dateOfDay(dayOf(Date.parse(from) + hour * 3_600_000)),
    );
  process.env.TZ = 'Europe/Berlin';
  const spring = hours('2026-03-29T00:00:00+01:00', 24);
  assert.deepEqual([spring[22], spring[23]], ['2026-03-29', '2026-03-30']);
  const autumn = hours('2026-10-25T00:00:00+02:00', 26);
  assert.deepEqual([autumn[0], autumn[24], autumn[25]], ['2026-10-25', '2026-10-25', '2026-10-26']);
  process.env.TZ = 'Pacific/Apia';
  assert.deepEqual(hours('2011-12-29T23:00:00-10:00', 2), ['2011-12-29', '2011-12-31']);
});

test('a day has a date, and a real date has a day', () => {
  for (const zone of ZONES) {
    process.env.TZ = zone;
    assert.equal(day('1970-01-01'), 0);
    assert.equal(day('2026-12-03') - day('2025-12-03'), 365);
    assert.equal(day('2026-12-03'), dayOf(new Date(2026, 11, 3, 0, 0).getTime()), zone);
    assert.equal(day('2026-12-03'), dayOf(new Date(2026, 11, 3, 23, 59).getTime()), zone);
  }
  const days = fc.integer({ min: day('0100-01-01'), max: day('9999-12-31') });
  fc.assert(
    fc.property(days, (each) => assert.equal(day(dateOfDay(each)), each)),
    { seed: SEED },
  );
  for (const wrong of [
    '',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-4-1',
    '26-04-01',
    '2026-04-31',
    ' 2026-04-01',
    '2026-04-01T00:00',
    '12/3/2026',
    'soon',
  ]) {
    assert.equal(dayFromDate(wrong), undefined, wrong);
  }
  assert.equal(dateOfDay(day('2028-02-29')), '2028-02-29');
});

test('words say when something comes', () => {
  const today = day('2026-11-26');
  for (const zone of ZONES) {
    process.env.TZ = zone;
    assert.deepEqual(
      [-3, 0, 1, 2, 6, 7, 35, 36, 402].map((ahead) => whenSaid(today + ahead, today)),
      [
        'today',
        'today',
        'tomorrow',
        'in 2 days',
        'in 6 days',
        'on December 3',
        'on December 31',
        'on January 1, 2027',
        'on January 2, 2028',
      ],
    );
  }
});
