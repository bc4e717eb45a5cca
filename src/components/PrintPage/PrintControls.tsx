import { type ReactNode, useEffect, useEffectEvent, useMemo, useRef } from 'react';
import type { GuideEntry, PracticeOverview } from '../../model/practice-data';
import { AT_ONCE, type PrintSelection, type What } from '../../practice/print/print-selection';
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

/** What to print and how, and the button that prints it. */
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
    if (early && (early.what.of !== 'all' || early.form !== 'list')) onChoose(early);
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
      <label className={styles.field}>
        <span>What to print</span>
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
      <fieldset className={styles.field}>
        <legend>How</legend>
        <label className={styles.option}>
          <input
            type="radio"
            name="form"
            value="list"
            checked={selection.form === 'list'}
            onChange={ignore}
          />
          <span>
            Questions and answer key
            <small>The answers start on a new page, with the same numbers.</small>
          </span>
        </label>
        <label className={styles.option}>
          <input
            type="radio"
            name="form"
            value="cards"
            checked={selection.form === 'cards'}
            onChange={ignore}
          />
          <span>
            Cards to cut out
            <small>
              On Letter or A4: print on both sides, flip on the long edge, and scale to 100%.
            </small>
          </span>
        </label>
      </fieldset>
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
      <button type="button" className="button-plain" onClick={() => window.print()}>
        Print
      </button>
    </form>
  );
}

/** The form handles all changes. */
const ignore = (): void => undefined;

const inItems = (count: number): string => (count === 1 ? '1 item' : `${count} items`);

const optionOf = (what: What): string =>
  what.of === 'all' ? 'all' : what.of === 'guide' ? `guide ${what.guide}` : `deck ${what.deck}`;

/** Reads the form. If it asks for something else than before, the first part is chosen. */
function readForm(form: FormData, before: PrintSelection): PrintSelection {
  const value = String(form.get('what'));
  const [of, name = ''] = value.split(' ');
  const what: What =
    of === 'guide'
      ? { of, guide: Number(name) }
      : of === 'deck'
        ? { of, deck: name }
        : { of: 'all' };
  const part = value === optionOf(before.what) ? Number(form.get('part') ?? 0) : 0;
  return { what, form: form.get('form') === 'cards' ? 'cards' : 'list', part };
}
