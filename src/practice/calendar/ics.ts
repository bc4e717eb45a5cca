/** A calendar file with all-day events (RFC 5545). They have no time, so no time zone can move them. */
import { type Day, dateOfDay } from '../schedule/days';

export interface DayEvent {
  /** Identifies the event, so that a second import updates it. */
  uid: string;
  day: Day;
  /** Its title in the calendar. */
  summary: string;
  /** More words; they may have several lines. */
  description: string;
  url: string;
}

/** The longest line in a calendar file, in octets without the line break (RFC 5545, 3.1). */
const LONGEST = 75;

/**
 * The text of a calendar file.
 *
 * @param product the name of the program that writes it
 * @param now milliseconds since 1970
 */
export function toIcs(events: readonly DayEvent[], product: string, now: number): string {
  const stamp = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${textOf(product)}//EN`,
    'CALSCALE:GREGORIAN',
    ...events.flatMap(({ uid, day, summary, description, url }) => [
      'BEGIN:VEVENT',
      `UID:${textOf(uid)}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${dateIn(day)}`,
      `DTEND;VALUE=DATE:${dateIn(day + 1)}`,
      `SUMMARY:${textOf(summary)}`,
      `DESCRIPTION:${textOf(description)}`,
      `URL:${url}`,
      // A day to practice is no day that's taken.
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

const dateIn = (day: Day): string => dateOfDay(day).replaceAll('-', '');

/** Words as a value: escaped, and without control characters, which a value can't have. */
const textOf = (words: string): string =>
  words
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** A line in pieces that are short enough. Each but the first begins with a space, and none splits a character. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  const pieces: string[] = [];
  let piece = '';
  let size = 0;
  for (const character of line) {
    const more = encoder.encode(character).length;
    if (size + more > LONGEST) {
      pieces.push(piece);
      piece = ' ';
      size = 1;
    }
    piece += character;
    size += more;
  }
  return [...pieces, piece].join('\r\n');
}
