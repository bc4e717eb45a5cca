import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DayEvent, toIcs } from '../../src/practice/calendar/ics';
import { planEvents } from '../../src/practice/calendar/plan-events';
import { dayFromDate } from '../../src/practice/schedule/days';
import type { PlanDay } from '../../src/practice/schedule/plan-days';

const NOW = Date.UTC(2026, 10, 21, 20, 5, 9);
const TODAY = dayFromDate('2026-12-30') ?? 0;

const event = (more: Partial<DayEvent> = {}): DayEvent => ({
  uid: '2026-12-30@site.example',
  day: TODAY,
  summary: 'Interview practice',
  description: 'Ten cards',
  url: 'https://site.example/practice/',
  ...more,
});

/** The properties of an event. */
type Read = ReadonlyMap<string, string>;

/** Reads a calendar file as strictly as RFC 5545 allows, and returns its events. */
function read(text: string): Read[] {
  assert.ok(text.endsWith('\r\n'), 'the last line ends, too');
  const raw = text.slice(0, -2).split('\r\n');
  for (const line of raw) {
    assert.doesNotMatch(
      line,
      /[\p{Cc}]/u,
      'no control character, and no line break of another kind',
    );
    assert.ok(Buffer.byteLength(line) <= 75, line);
  }
  const lines: string[] = [];
  for (const line of raw) {
    if (line.startsWith(' ')) lines.push(`${lines.pop()}${line.slice(1)}`);
    else lines.push(line);
  }
  assert.equal(lines.shift(), 'BEGIN:VCALENDAR');
  assert.equal(lines.pop(), 'END:VCALENDAR');
  const events: Read[] = [];
  let current: Map<string, string> | undefined;
  const head = new Map<string, string>();
  for (const line of lines) {
    const [, name = '', value = ''] = /^([A-Z]+(?:;VALUE=DATE)?):(.*)$/.exec(line) ?? [];
    assert.notEqual(name, '', line);
    if (name === 'BEGIN') {
      assert.equal(value, 'VEVENT');
      assert.equal(current, undefined, 'events aren’t nested');
      current = new Map();
    } else if (name === 'END') {
      assert.equal(value, 'VEVENT');
      events.push(current ?? new Map());
      current = undefined;
    } else {
      const own = current ?? head;
      assert.ok(!own.has(name), `${name} is there once`);
      if (['SUMMARY', 'DESCRIPTION', 'UID'].includes(name))
        assert.match(value, /^(?:[^\\;,]|\\[\\;,n])*$/, 'every special character is escaped');
      own.set(
        name,
        value.replace(/\\(.)/g, (_, each: string) => (each === 'n' ? '\n' : each)),
      );
    }
  }
  assert.equal(current, undefined);
  assert.equal(head.get('VERSION'), '2.0');
  assert.match(head.get('PRODID') ?? '', /\S/);
  return events;
}

test('an event is a whole day, over the end of a year too, and says when the file was written', () => {
  const [last, first] = read(
    toIcs([event({ day: TODAY + 1 }), event({ day: TODAY + 2 })], 'The site', NOW),
  );
  assert.equal(last?.get('DTSTART;VALUE=DATE'), '20261231');
  assert.equal(last.get('DTEND;VALUE=DATE'), '20270101');
  assert.equal(last.get('DTSTAMP'), '20261121T200509Z');
  assert.equal(last.get('URL'), 'https://site.example/practice/');
  assert.equal(last.get('TRANSP'), 'TRANSPARENT');
  assert.equal(first?.get('DTSTART;VALUE=DATE'), '20270101');
  assert.deepEqual(read(toIcs([], 'The site', NOW)), []);
});

test('words come back as they were, whatever they are, in lines of at most 75 octets', () => {
  const words = [
    'a, b; c \\ d: “quoted”, then\nanother line',
    `${'é'.repeat(100)} ${'😀'.repeat(60)} ${'x'.repeat(200)}`,
    'BEGIN:VEVENT\nEND:VCALENDAR',
    '',
  ];
  for (const description of words) {
    const [found] = read(toIcs([event({ description, summary: description })], 'A, B; C', NOW));
    assert.equal(found?.get('DESCRIPTION'), description);
    assert.equal(found.get('SUMMARY'), description);
  }
  // The lines begin with their names, so that every length of a value is folded somewhere else.
  for (let size = 50; size < 90; size++) {
    const summary = `${'x'.repeat(size)}😀é`;
    assert.equal(read(toIcs([event({ summary })], 'The site', NOW))[0]?.get('SUMMARY'), summary);
  }
});

test('control characters in words can’t break a line', () => {
  const [found] = read(toIcs([event({ summary: 'a\rb\r\nc\td\u0000e\u0085f' })], 'The site', NOW));
  assert.equal(found?.get('SUMMARY'), 'a\nb\nc d e f');
});

const day = (more: Partial<PlanDay>): PlanDay => ({
  day: TODAY,
  special: undefined,
  count: 0,
  minutes: 0,
  talk: false,
  readings: [],
  ...more,
});

test('a plan has an event for each day that brings something, and for the interview', () => {
  const readings = [{ title: 'STAR, in short', path: '/base/guides/star/', minutes: 6 }];
  const events = planEvents(
    [
      day({ count: 12, minutes: 15, readings }),
      day({ day: TODAY + 1 }),
      day({ day: TODAY + 2, special: 'eve', talk: true, count: 10, minutes: 7 }),
      day({ day: TODAY + 3, special: 'interview' }),
    ],
    'https://site.example/base/practice/',
  );
  assert.deepEqual(
    events.map(({ uid, summary }) => `${uid} ${summary}`),
    [
      '2026-12-30@site.example Interview practice: 15 minutes',
      '2027-01-01@site.example One story aloud: your interview is tomorrow',
      '2027-01-02@site.example Your interview',
    ],
  );
  assert.equal(
    events[0]?.description,
    '12 items\nRead “STAR, in short” (6 minutes): https://site.example/base/guides/star/',
  );
  assert.equal(events[1]?.description, 'One story aloud, then 10 cards. Then stop.');
  assert.equal(read(toIcs(events, 'The site', NOW)).length, 3);
});
