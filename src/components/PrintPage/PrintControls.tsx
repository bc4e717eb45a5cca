import { type ReactNode, useEffect, useEffectEvent, useMemo, useRef } from 'react';
import type { GuideEntry, PracticeOverview } from '../../model/practice-data';
import {
  AT_ONCE,
  type Form,
  type PrintSelection,
  type What,
} from '../../practice/print/print-selection';
import styles from './styles.module.css';

interface Props {
  overview: PracticeOverview;
  /** Everything that can be printed. */
  entries: readonly GuideEntry[];
  selection: PrintSelection;
  /** The index where each part of the chosen items starts. */
  parts: number[];
  /** How many items are chosen, in all parts together. */
  count: number;
  onChoose(selection: PrintSelection): void;
}

const FORMS: { form: Form; title: string; hint: string }[] = [
  {
    form: 'sheet',
    title: 'One-page interview sheet',
    hint: 'Lines for your story in key words, a few do’s and don’ts, and first sentences.',
  },
  {
    form: 'list',
    title: 'Questions and answer key',
    hint: 'The answers start on a new page, with the same numbers.',
  },
  {
    form: 'cards',
    title: 'Cards to cut out',
    hint: 'Print on both sides, flip on the long edge, and scale to 100%.',
  },
];

/**
 * What to print, the button that prints it, and which items. The button is above what depends on the
 * choice, so that it doesn't move.
 */
export default function PrintControls({
  overview,
  entries,
  selection,
  parts,
  count,
  onChoose,
}: Props): ReactNode {
  const form = useRef<HTMLFormElement>(null);
  const choose = (): void => {
    if (form.current) onChoose(readForm(new FormData(form.current), selection));
  };
  const takeEarlyChoice = useEffectEvent(() => {
    const early = form.current && readForm(new FormData(form.current), selection);
    if (early && early.form !== 'sheet') onChoose(early);
  });
  // What was chosen before the scripts loaded counts.
  useEffect(() => takeEarlyChoice(), []);

  const { decks, guides } = overview;
  const counts = useMemo(() => {
    const found = decks.map(() => 0);
    for (const { deck } of entries) found[deck] = (found[deck] ?? 0) + 1;
    return found;
  }, [decks, entries]);
  const countOf = (guide: number): number =>
    decks.reduce((sum, deck, at) => sum + (deck.guide === guide ? (counts[at] ?? 0) : 0), 0);

  return (
    <form
      className={styles.controls}
      ref={form}
      autoComplete="off"
      onChange={choose}
      onSubmit={(event) => event.preventDefault()}
    >
      <fieldset className={styles.field}>
        <legend>What to print</legend>
        {FORMS.map(({ form, title, hint }) => (
          <label key={form} className={styles.option}>
            <input
              type="radio"
              name="form"
              value={form}
              checked={selection.form === form}
              onChange={ignore}
            />
            <span>
              {title}
              <small>{hint}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <button type="button" className="button-primary" onClick={() => window.print()}>
        Print
      </button>
      {selection.form !== 'sheet' && (
        <label className={styles.field}>
          <span>Which ones</span>
          <select name="what" value={optionOf(selection.what)} onChange={ignore}>
            <option value="all">Everything ({inItems(entries.length)})</option>
            {guides.map(
              ({ title, path }, guide) =>
                countOf(guide) > 0 && (
                  <optgroup key={path} label={title}>
                    <option value={optionOf({ of: 'guide', guide })}>
                      All of “{title}” ({inItems(countOf(guide))})
                    </option>
                    {decks.map(
                      (deck, at) =>
                        deck.guide === guide && (
                          <option key={deck.id} value={optionOf({ of: 'deck', deck: deck.id })}>
                            {deck.title} ({inItems(counts[at] ?? 0)})
                          </option>
                        ),
                    )}
                  </optgroup>
                ),
            )}
          </select>
        </label>
      )}
      {parts.length > 1 && (
        <label className={styles.field}>
          <span>Which part</span>
          <select name="part" value={selection.part} onChange={ignore}>
            {parts.map((begin, part) => (
              <option key={begin} value={part}>
                {begin + 1} to {Math.min(begin + AT_ONCE, count)}
              </option>
            ))}
          </select>
          <small>More than {AT_ONCE} at once would slow down your browser.</small>
        </label>
      )}
    </form>
  );
}

/** The form handles all changes. */
const ignore = (): void => undefined;

const inItems = (count: number): string => (count === 1 ? '1 item' : `${count} items`);

const optionOf = (what: What): string =>
  what.of === 'all' ? 'all' : what.of === 'guide' ? `guide ${what.guide}` : `deck ${what.deck}`;

/**
 * Reads the form. A list that isn't there says what it said before. If the form asks for other items
 * than before, the first part is chosen.
 */
function readForm(data: FormData, before: PrintSelection): PrintSelection {
  const form = FORMS.find((each) => each.form === data.get('form'))?.form ?? before.form;
  const value = data.get('what');
  if (value === null) return { ...before, form };
  const [of, name = ''] = String(value).split(' ');
  const what: What =
    of === 'guide'
      ? { of, guide: Number(name) }
      : of === 'deck'
        ? { of, deck: name }
        : { of: 'all' };
  const part = value === optionOf(before.what) ? Number(data.get('part') ?? 0) : 0;
  return { what, form, part };
}
