import { useHistory } from '@docusaurus/router';
import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from 'react';
import { outcomeOf } from '../../practice/session/outcome';
import { seeded, shuffle } from '../../practice/session/random';
import {
  isLast,
  nextItem,
  remaining,
  type Session,
  shuffleRest,
  skipItem,
  startSession,
  submitReply,
  undoStep,
} from '../../practice/session/session';
import { timeSpent } from '../../practice/session/spent';
import type { Reply } from '../../practice/session/turn';
import { recordAnswer, undoAnswer, useNoteOnWords } from '../../practice/use-reviews';
import { beginsInView } from '../begins-in-view';
import Face from './Face';
import Footer from './Footer';
import type { PlayerItem } from './item';
import { type Position, positionOf, rememberPosition } from './positions';
import Summary from './Summary';
import styles from './styles.module.css';
import Toolbar from './Toolbar';
import { outcomeIn, progressOf } from './words';

interface Props {
  /** What to ask, in this order. Later changes have no effect. */
  items: readonly PlayerItem[];
  /** The label of the end, as in “End of the deck.” */
  endLabel: string;
  /**
   * Decides what's asked first, and how, so that the served page already shows it and it doesn't
   * change when the scripts run. An address that ends with `#` and the id of an item then asks that
   * one first. Without a seed, the player only works in the browser.
   */
  seed?: string;
  /** Whether the items come in random order. */
  shuffled?: boolean;
  /**
   * When the session began, in milliseconds since 1970. Drafts from before are shown separately.
   */
  startedAt?: number;
  /**
   * Whether the first item gets the focus at once. It should if the reader has just asked for it.
   */
  takesFocus?: boolean;
  /** When an item comes back by the answers so far, as in “tomorrow”; undefined if it doesn't, or nobody knows. */
  whenAgain?(id: string): string | undefined;
  /** Called when nothing is left to ask. */
  onOver?(): void;
  /**
   * Called when the reader leaves, before the end or after it. Without it, the end offers to ask
   * all items again.
   */
  onLeave?(): void;
  /** Anything else to say at the end. */
  endNote?: ReactNode;
  /** The next step at the end. Without it, that's the missed items once more, or today's practice. */
  endAction?: ReactNode;
  /** Whether shortcut keys work without the focus in the player, as they should if it's the only one on the page. */
  ownsKeys?: boolean;
}

/** What's on the screen, and what the last step did, in words. */
interface Shown extends Position {
  status: string;
}

/**
 * Asks items of any kind, in a guide or on the practice page. Readers answer before they see the
 * other side, get the missed ones again, and can undo any step. Each answer is saved right away.
 */
export default function Player({
  items,
  endLabel,
  seed,
  shuffled = false,
  startedAt = 0,
  takesFocus = false,
  whenAgain,
  onOver,
  onLeave,
  endNote,
  endAction,
  ownsKeys = false,
}: Props): ReactNode {
  const begin = (random: () => number, wanted = items): Shown => ({
    session: startSession(
      (shuffled ? shuffle(wanted, random) : wanted).map(({ playable }) => playable),
      random,
    ),
    // In a guide, the reader may read for a while before they begin.
    moments: takesFocus ? [Date.now()] : [],
    status: '',
  });
  const [{ session, moments, status }, setShown] = useState((): Shown => {
    const left = positionOf(seed);
    if (left) return { ...left, status: '' };
    return begin(seed === undefined ? Math.random : seeded(seed));
  });
  useEffect(() => rememberPosition(seed, { session, moments }), [seed, session, moments]);
  const { turn, answer, last } = session;
  const itemOf = (id: string): PlayerItem | undefined => items.find(({ item }) => item.id === id);
  const played = turn && itemOf(turn.id);
  const note = useNoteOnWords(played?.item);

  // The visible item stays as it was served. The reader hasn't seen the others yet.
  const reshuffles = shuffled && seed !== undefined;
  useEffect(() => {
    if (reshuffles)
      setShown((served) => ({ ...served, session: shuffleRest(served.session, Math.random) }));
  }, [reshuffles]);

  const root = useRef<HTMLDivElement>(null);
  const face = useRef<HTMLDivElement>(null);
  const moved = useRef(takesFocus);
  useEffect(() => {
    if (moved.current && root.current && face.current) {
      face.current.focus({ preventScroll: true });
      const above = face.current.offsetTop - root.current.offsetTop;
      // In a low window, the toolbar leaves no room for the card. Otherwise, scroll only if the top
      // of the card isn't visible.
      if (above > window.innerHeight / 4) face.current.scrollIntoView();
      else if (!beginsInView(face.current)) root.current.scrollIntoView();
    }
    moved.current = false;
  });

  const { action, location } = useHistory();
  const linked = seed === undefined ? '' : location.hash.slice(1);
  const onLink = useEffectEvent(() => {
    const id = decodeURIComponent(linked);
    const [asked] = items.filter(({ item }) => item.id === id || item.aliases?.includes(id));
    // On the way back, the session is as the reader left it.
    if (!asked || (action === 'POP' && last)) return;
    const others = items.filter((each) => each !== asked);
    const inOrder = [asked, ...(shuffled ? shuffle(others, Math.random) : others)];
    const playables = inOrder.map(({ playable }) => playable);
    moved.current = true;
    setShown({ session: startSession(playables, Math.random), moments: [], status: '' });
  });
  // After the effect that moves the focus, which has to wait until the item is there.
  useEffect(() => {
    // Also if the reader follows the same link again.
    void location.key;
    if (linked) onLink();
  }, [linked, location.key]);

  const endOf = (after: Position): string =>
    outcomeIn(outcomeOf(after.session), timeSpent(after.moments), whenAgain);
  const show = (next: Session, words: string, before = moments): void => {
    if (next === session) return;
    const after = { session: next, moments: [...before, Date.now()] };
    moved.current = true;
    setShown({ ...after, status: words || (next.turn ? '' : endOf(after)) });
    if (turn && !next.turn) onOver?.();
  };
  const reply = (given: Reply): void => {
    const next = submitReply(session, given);
    if (next === session || !played || !next.answer) return;
    recordAnswer(played.item, next.answer);
    show(next, `${played.verdictOn(next.answer)} ${played.consequenceOf(next.answer)}`.trim());
  };
  const next = (): void => show(nextItem(session, Math.random), '');
  const skip = (): void => {
    const after = skipItem(session, Math.random);
    const leaves = after.leftOut > session.leftOut;
    const words = leaves ? 'Skipped for this session.' : 'Skipped: it comes back before the end.';
    show(after, after.turn ? words : '');
  };
  const undo = (): void => {
    const item = last?.answer && itemOf(last.answer.id)?.item;
    if (item) undoAnswer(item);
    show(undoStep(session), item ? 'Your last answer was undone.' : 'It’s no longer skipped.');
  };
  const again = (ids?: string[]): void => {
    const wanted = items.filter(({ item }) => !ids || ids.includes(item.id));
    show(begin(Math.random, wanted).session, '', []);
  };

  const onKey = (event: KeyboardEvent | globalThis.KeyboardEvent): void => {
    const { key, altKey, ctrlKey, metaKey, repeat, target } = event;
    if (altKey || ctrlKey || metaKey || repeat || !(target instanceof Element) || !isPlayed(target))
      return;
    // On a button or a link, Enter presses that.
    const button =
      (key !== 'Enter' || target === face.current) &&
      [...(face.current?.querySelectorAll('button') ?? [])].find(
        (each) => each.getAttribute('aria-keyshortcuts') === key,
      );
    const action = button ? () => button.click() : { u: undo, s: skip }[key.toLowerCase()];
    if (!action) return;
    event.preventDefault();
    action();
  };

  const onPageKey = useEffectEvent((event: globalThis.KeyboardEvent) => {
    if (event.target === document.body) onKey(event);
  });
  useEffect(() => {
    if (!ownsKeys) return undefined;
    document.addEventListener('keydown', onPageKey);
    return () => document.removeEventListener('keydown', onPageKey);
  }, [ownsKeys]);

  const againSaid = (id: string): string => {
    const when = whenAgain?.(id);
    return when ? `It’s due again ${when}.` : '';
  };
  const undoButton = last && (
    <button type="button" className="button-plain" aria-keyshortcuts="u" onClick={undo}>
      Undo <kbd aria-hidden="true">u</kbd>
    </button>
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys are shortcuts for the buttons within
    <div className={styles.player} ref={root} onKeyDown={onKey}>
      <p className="sr-only" role="status">
        {status}
      </p>
      {turn && (items.length > 1 || onLeave) && (
        <Toolbar
          progress={progressOf(session)}
          share={1 - remaining(session) / session.size}
          canUndo={last !== undefined}
          canSkip={!answer}
          onUndo={undo}
          onSkip={skip}
          onLeave={onLeave}
        />
      )}
      {turn && played ? (
        <Face
          key={last?.number}
          ref={face}
          label={answer ? 'Answer' : played.kindName}
          right={answer?.right}
        >
          {played.guide && (
            <p className={styles.note}>
              {played.kindName} from “{played.guide.title}”
            </p>
          )}
          {!answer && note && <p className={styles.note}>{note}</p>}
          {answer ? (
            <>
              {played.verdict(
                answer,
                <Consequence
                  words={[played.consequenceOf(answer), answer.right && againSaid(turn.id)]}
                />,
              )}
              <Footer played={played} last={isLast(session)} onNext={next} />
            </>
          ) : (
            played.prompt(turn, { startedAt, onReply: reply })
          )}
        </Face>
      ) : (
        <Face ref={face} label={endLabel}>
          <Summary
            said={endOf({ session, moments })}
            missed={outcomeOf(session).missed}
            itemOf={itemOf}
            note={endNote}
            next={endAction}
            onAgain={again}
          >
            {onLeave ? (
              <button type="button" className="button-plain" onClick={onLeave}>
                Done
              </button>
            ) : (
              !endAction && (
                <button type="button" className="button-plain" onClick={() => again()}>
                  {items.length === 1 ? 'Try it again' : `Try all ${items.length} again`}
                </button>
              )
            )}
            {undoButton}
          </Summary>
        </Face>
      )}
    </div>
  );
}

/** What happens because of an answer: in this session and, if it was right, on later days. */
function Consequence({ words }: { words: (string | false | undefined)[] }): ReactNode {
  const sentences = words.filter(Boolean).join(' ');
  return sentences && <p className={styles.after}>{sentences}</p>;
}

/** Whether keys pressed there are meant for the player, and not for a text field or a dialog above it. */
const isPlayed = (target: Element): boolean =>
  !target.closest('dialog, textarea, input:not([type=radio], [type=checkbox])');
