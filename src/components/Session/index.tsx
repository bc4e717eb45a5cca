import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { PracticeEntry, PracticeOverview } from '../../model/practice-data';
import {
  answer,
  begin,
  type Given,
  goOn,
  isLast,
  outcome,
  type Session as State,
  skip,
  undo,
} from '../../practice/play/session';
import { type Grade, gradeOf } from '../../practice/record/review';
import { ANSWERS } from '../DoDontQuiz/words';
import { beginsInView } from '../is-in-view';
import After from './After';
import Bar from './Bar';
import Foot from './Foot';
import Item from './Item';
import Summary from './Summary';
import styles from './styles.module.css';
import { KIND_NAME, outcomeIn, progressOf, resultIn } from './words';

interface Props {
  overview: PracticeOverview;
  entryOf(id: string): PracticeEntry | undefined;
  /** What to ask, in this order; read once. Ids that `entryOf` does not know are passed over. */
  ids: readonly string[];
  /** When it began, in milliseconds since 1970: what the reader wrote before is kept apart from what they write in it. */
  begun: number;
  /** Whether the focus goes to the first item at once, as it should where the reader has just asked for the session. */
  takesFocus?: boolean;
  /** Called as soon as an answer is given. */
  onReview(item: PracticeEntry['item'], grade: Grade): void;
  /** Called when an answer is taken back, for each of them, the latest first. */
  onUndo(item: PracticeEntry['item']): void;
  /** Called when the end is reached: nothing is left to be asked. */
  onOver(): void;
  /** Called when the reader leaves, before the end or after it. */
  onLeave(): void;
  /** What is to be known before an item is read, as a sentence. */
  noteOn?(entry: PracticeEntry): string | undefined;
  /** When an item comes again after the answer just given, as a sentence. */
  whenAgain?(id: string): string | undefined;
}

/** What is shown, and what the last step led to, in words. */
interface Shown {
  session: State;
  said: string;
}

/**
 * A practice session over items of any kind: each answer before its other side, the missed ones again, any step taken
 * back, then the end. Nothing is stored here: every answer is handed on as it is given, and leaving is unmounting. It is
 * for the browser alone, since each session asks in a way of its own.
 */
export default function Session({
  overview,
  entryOf,
  ids,
  begun,
  takesFocus = false,
  onReview,
  onUndo,
  onOver,
  onLeave,
  noteOn,
  whenAgain,
}: Props): ReactNode {
  const start = (wanted: readonly string[]): Shown => ({
    session: begin(
      wanted.flatMap((id) => entryOf(id) ?? []),
      Math.random,
    ),
    said: '',
  });
  const [{ session, said }, setShown] = useState(() => start(ids));
  const { turn, shown, last } = session;
  const entry = turn && entryOf(turn.id);

  const root = useRef<HTMLElement>(null);
  const face = useRef<HTMLDivElement>(null);
  const moved = useRef(takesFocus);
  useEffect(() => {
    if (moved.current && face.current) {
      face.current.focus({ preventScroll: true });
      // The way on is in reach wherever the card begins, so the page only moves where that beginning is not seen.
      if (!beginsInView(face.current)) root.current?.scrollIntoView();
      // In a low window, what stands above the card leaves no room for it.
      if (!beginsInView(face.current)) face.current.scrollIntoView();
    }
    moved.current = false;
  }, [session]);

  const over = turn === undefined;
  useEffect(() => {
    if (over) onOver();
  }, [over]);

  const show = (next: State, words: string): void => {
    if (next === session) return;
    moved.current = true;
    setShown({ session: next, said: words || (next.turn ? '' : outcomeIn(outcome(next))) });
  };
  const give = (given: Given): void => {
    const next = answer(session, given);
    if (next === session || !entry || !next.shown) return;
    onReview(entry.item, gradeOf(next.shown));
    show(next, resultIn(entry, next.shown));
  };
  const next = (): void => show(goOn(session, Math.random), '');
  const pass = (): void => {
    const passed = skip(session, Math.random);
    show(
      passed,
      passed.turn
        ? passed.leftOut > session.leftOut
          ? 'Skipped for this session.'
          : 'Skipped: it comes back before the end.'
        : '',
    );
  };
  const takeBack = (): void => {
    const item = last?.answer && entryOf(last.answer.id)?.item;
    if (item) onUndo(item);
    show(undo(session), item ? 'Your last answer is taken back.' : 'It is no longer skipped.');
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.repeat || !isOfCard(event.target))
      return;
    const chosen = turn?.kind === 'card' && !shown && ANSWERS.find(({ key }) => key === event.key);
    const action = chosen
      ? () => give({ said: chosen.said, sure: chosen.sure })
      : event.key === 'Enter' && event.target === face.current
        ? next
        : { u: takeBack, s: pass }[event.key.toLowerCase()];
    if (!action) return;
    event.preventDefault();
    action();
  };

  const deck = entry && overview.decks[entry.deck];
  const guide = deck && overview.guides[deck.guide];
  return (
    <section
      className={styles.session}
      ref={root}
      aria-label="Practice session"
      onKeyDown={onKeyDown}
    >
      <p className="sr-only" role="status">
        {said}
      </p>
      {turn && (
        <Bar
          progress={progressOf(session)}
          canUndo={last !== undefined}
          canSkip={!shown}
          onUndo={takeBack}
          onSkip={pass}
          onLeave={onLeave}
        />
      )}
      {turn && entry && (
        <Item
          key={last?.number}
          ref={face}
          entry={entry}
          turn={turn}
          shown={shown}
          progress={`${KIND_NAME[entry.kind]} from “${guide?.title}”`}
          note={noteOn?.(entry)}
          guide={guide?.path ?? ''}
          begun={begun}
          after={shown && <After answer={shown} again={whenAgain?.(turn.id)} />}
          foot={
            <Foot entry={entry} guide={guide?.path ?? ''} last={isLast(session)} onNext={next} />
          }
          onAnswer={give}
        />
      )}
      {!turn && (
        <Summary
          ref={face}
          outcome={outcome(session)}
          entryOf={entryOf}
          canUndo={last !== undefined}
          onUndo={takeBack}
          onAgain={(missed) => show(start(missed).session, '')}
          onDone={onLeave}
        />
      )}
    </section>
  );
}

/** Whether keys pressed there mean the card, and not text or a dialog above it. */
const isOfCard = (target: EventTarget): boolean =>
  target instanceof Element &&
  !target.closest('dialog, textarea, input:not([type=radio], [type=checkbox])');
