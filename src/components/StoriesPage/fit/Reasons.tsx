import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { Reason, Warning } from '../../../stories/fit/reason';
import { type Fit, NOTHING_AGAINST, nothingAgainst } from '../../../stories/fit/reasons';
import styles from './styles.module.css';

const OPEN: Record<Fit['open'][number], string> = {
  level: 'the level',
  consequence: 'the cost',
  decision: 'whose decision it was',
  failure: 'the kind of failure',
  age: 'how long ago it was',
};

/** What the answers say about telling the story: warnings first, then the reasons. */
export default function Reasons({ fit }: { fit: Fit }): ReactNode {
  const { warnings, reasons, open } = fit;
  const speaking = (speaks: Reason['speaks']): Reason[] =>
    reasons.filter((reason) => reason.speaks === speaks);
  return (
    <>
      <Group name="Stop and think" kind="warning" reasons={warnings} />
      <Group name="What speaks for it" kind="for" reasons={speaking('for')} />
      <Group name="What to fix" kind="against" reasons={speaking('against')} />
      <Group name="What to watch" kind="neither" reasons={speaking('neither')} />
      {nothingAgainst(fit) && <p>{NOTHING_AGAINST}</p>}
      {open.length > 0 && (
        <p className={styles.fine}>Not answered yet: {inWords(open.map((each) => OPEN[each]))}.</p>
      )}
    </>
  );
}

interface GroupProps {
  name: string;
  kind: 'warning' | Reason['speaks'];
  reasons: readonly (Reason | Warning)[];
}

function Group({ name, kind, reasons }: GroupProps): ReactNode {
  return (
    reasons.length > 0 && (
      <section className={styles.group} data-kind={kind}>
        <h4>{name}</h4>
        <ul>
          {reasons.map(({ words, guide }) => (
            <li key={words}>
              {words} <Link to={guide.path}>{guide.title}</Link>
            </li>
          ))}
        </ul>
      </section>
    )
  );
}

const inWords = (words: string[]): string =>
  new Intl.ListFormat('en-US', { type: 'conjunction' }).format(words);
