import { Children, isValidElement, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Scenario } from '../../model/items';
import SuggestChange from '../SuggestChange';
import { type Choosing, ChoosingContext } from './context';
import styles from './styles.module.css';
import { othersSaid, VERDICT_SAID } from './words';

interface Props {
  scenario: Scenario;
  /** The scenario's words, the choice among the responses, and the annotated responses. */
  children: ReactNode;
}

/**
 * A scenario with several answers. Readers choose the one closest to their own before they see how it's judged: then all
 * are there with their reasons, their own first. Without scripts and in print, all are there from weak to strong.
 */
export default function WhichIsYours({ scenario, children }: Props): ReactNode {
  const [chosen, setChosen] = useState<number>();
  const places = useRef<Choosing['places']['current']>({ choice: null, own: null });
  const moved = useRef(false);
  const verdict = chosen === undefined ? undefined : scenario.responses[chosen]?.verdict;

  const go = (to: number | undefined): void => {
    moved.current = true;
    setChosen(to);
  };

  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    bringUp(chosen === undefined ? places.current.choice : places.current.own);
  }, [chosen]);

  const parts = Children.toArray(children);
  const isOwn = (part: ReactNode): boolean => chosen !== undefined && placeOf(part) === chosen;
  const first = parts.findIndex((part) => placeOf(part) !== undefined);

  return (
    <section
      className={styles.scenario}
      aria-label={`Which is yours? ${scenario.title}`}
      data-scenario={scenario.id}
    >
      <ChoosingContext value={{ scenario, chosen, choose: go, places }}>
        {parts.slice(0, first)}
        {parts.filter(isOwn)}
        {chosen !== undefined && (
          <p className={styles.order}>{othersSaid(scenario.responses.length - 1)}</p>
        )}
        {parts.slice(first).filter((part) => !isOwn(part))}
      </ChoosingContext>
      {chosen !== undefined && (
        <div className={styles.foot}>
          <button type="button" className="button-plain" onClick={() => go(undefined)}>
            Choose again
          </button>
          <SuggestChange id={scenario.id} />
        </div>
      )}
      <p className="sr-only" role="status">
        {verdict && VERDICT_SAID[verdict]}
      </p>
    </section>
  );
}

/** The place of an annotated response among the others; undefined for what's no response. */
const placeOf = (part: ReactNode): number | undefined =>
  isValidElement<{ at?: number }>(part) ? part.props.at : undefined;

/** Gives an element the focus, with its top in view: if it's taller than the screen, the browser may show any part. */
function bringUp(element: HTMLElement | null): void {
  if (!element) return;
  element.focus({ preventScroll: true });
  const { top } = element.getBoundingClientRect();
  const covered =
    parseFloat(getComputedStyle(element).scrollMarginTop) +
    (parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0);
  if (top < covered || top > window.innerHeight / 2) element.scrollIntoView({ block: 'start' });
}
