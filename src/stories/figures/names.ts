/** Words before a number that make it a name: “version 3,” “room 12,” “May 3.” */
const LABELS = new Set(
  (
    'version release v python java windows ios android office node react section chapter question exercise page room route ' +
    'flight gate building phase sprint ticket step level tier class grade unit part number no line item option plan rule ' +
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);

const MONTH_AFTER =
  /^(?:st|nd|rd|th)?\s+(?:of\s+)?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** What comes before a year, and not before a count. */
const BEFORE_YEAR =
  /\b(?:in|since|from|by|until|till|during|of|around|early|late|mid|spring|summer|fall|autumn|winter|year|class)\s*$|-$/i;
const MONTH_BEFORE_YEAR = /(?:,|\b(?:\p{Lu}\p{L}{2,8}))\s*$/u;

/** Sayings with digits: “24/7,” “1:1,” “50/50,” “two-factor,” “3D.” */
const SAYING = /^(?:24\/7|1:1s?|(?:\d+|two|three)-(?:factor|d|star)s?)$/i;

/**
 * Whether a number only names something, such as a version, a date, or a year, and so isn't a figure
 * that anybody would ask about.
 *
 * @param before the text before the number
 * @param after the text behind it
 */
export function isName(before: string, number: string, after: string): boolean {
  if (SAYING.test(number) || /^\/\d/.test(after) || /\d\/$/.test(before)) return true;
  const word = /(\p{L}+)\.?\s+$/u.exec(before)?.[1]?.toLowerCase();
  if (/^\d[\d.]*$/.test(number)) {
    if (word !== undefined && LABELS.has(word)) return !isModal(word, before);
    if (MONTH_AFTER.test(after)) return true;
  }
  return isYear(before, number, after);
}

/** “May” and “march” are also words of their own: “it may 3 times …” isn't English, so only a capital counts. */
const isModal = (word: string, before: string): boolean =>
  (word === 'may' || word === 'march') && !/\b(?:May|March)\s+$/.test(before);

/** Four digits from 1950 to 2099 that count nothing: “in 2019,” but not “2019 orders.” */
function isYear(before: string, number: string, after: string): boolean {
  if (!/^(?:19[5-9]|20\d)\d(?:\s?[–—-]\s?(?:(?:19|20)\d\d|\d\d))?$/.test(number)) return false;
  if (BEFORE_YEAR.test(before) || MONTH_BEFORE_YEAR.test(before)) return true;
  return !/^\s+\p{Ll}+s\b(?<!\b(?:was|is|has|does|always|as))/u.test(after);
}
