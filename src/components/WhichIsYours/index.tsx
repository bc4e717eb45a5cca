import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Scenario } from '../../model/items';
import SuggestChange from '../SuggestChange';
import { type Choosing, ChoosingContext } from './context';
import styles from './styles.module.css';
import { orderSaid, VERDICT_SAID } from './words';

interface Props {
  scenario: Scenario;
  /** The scenario's words, the choice among the responses, and the annotated responses. */
  children: ReactNode;
}

/**
 * A scenario with several answers to it: the reader commits to the one closest to their own before seeing how it is
 * judged, and can then compare the others. Without scripts and in print, all stand there annotated, from weak to strong.
 */
export default function WhichIsYours({ scenario, children }: Props): ReactNode {
  const [chosen, setChosen] = useState<number>();
  const [comparing, setComparing] = useState(false);
  const places = useRef<Choosing['places']['current']>({ choice: null, responses: [] });
  const moved = useRef(false);
  const verdict = chosen === undefined ? undefined : scenario.responses[chosen]?.verdict;

  const go = (to: number | undefined, compare: boolean): void => {
    moved.current = true;
    setChosen(to);
    setComparing(compare);
  };

  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    const { choice, responses } = places.current;
    const firstOther = chosen === 0 ? 1 : 0;
    bringUp(chosen === undefined ? choice : responses[comparing ? firstOther : chosen]);
  }, [chosen, comparing]);

  return (
    <section
      className={styles.scenario}
      aria-label={`Which is yours? ${scenario.title}`}
      data-scenario={scenario.id}
    >
      <ChoosingContext
        value={{ scenario, chosen, comparing, choose: (at) => go(at, false), places }}
      >
        {children}
      </ChoosingContext>
      {chosen !== undefined && (
        <div className={styles.foot}>
          {!comparing && (
            <button type="button" className="button-plain" onClick={() => go(chosen, true)}>
              Compare with the others
            </button>
          )}
          <button type="button" className="button-plain" onClick={() => go(undefined, false)}>
            Choose again
          </button>
          <SuggestChange id={scenario.id} />
        </div>
      )}
      <p className="sr-only" role="status">
        {verdict &&
          (comparing ? `${orderSaid(scenario.responses.length)}.` : VERDICT_SAID[verdict])}
      </p>
    </section>
  );
}

/** Gives an element the focus, with its top in view: of what is taller than the screen, the browser may show any part. */
function bringUp(element: HTMLElement | null | undefined): void {
  if (!element) return;
  element.focus({ preventScroll: true });
  const { top } = element.getBoundingClientRect();
  const covered = parseFloat(getComputedStyle(element).scrollMarginTop);
  if (top < covered || top > window.innerHeight / 2) element.scrollIntoView({ block: 'start' });
}
