import type { ReactNode } from 'react';
import { VERDICT_NAME } from '../../model/items';
import Reveal from '../Reveal';
import { useChoosing } from './context';
import JudgedResponse from './JudgedResponse';

interface Props {
  /** Its place among the scenario's responses, counted from 0. */
  at: number;
  /** Why it works or falls short, and what to change. */
  children: ReactNode;
}

/** A response of a guide, judged, once the reader has chosen one. */
export default function AnnotatedResponse({ at, children }: Props): ReactNode {
  const { scenario, chosen, places } = useChoosing();
  const response = scenario.responses[at];
  if (!response) return null;
  const name = VERDICT_NAME[response.verdict];
  const isChosen = chosen === at;
  return (
    <Reveal
      open={chosen !== undefined}
      ref={(element) => {
        if (isChosen) places.current.own = element;
      }}
      label={isChosen ? `${name} answer, your choice` : `${name} answer`}
    >
      <JudgedResponse response={response} isChosen={isChosen}>
        {children}
      </JudgedResponse>
    </Reveal>
  );
}
