import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import type { GuideEntry, PracticeOverview } from '../../model/practice-data';
import { SIDE_NAME } from '../../practice/session/turn';
import { oneSided, type TwoSided } from '../../practice/transfer/two-sided';
import Blocks from '../Blocks';
import styles from './styles.module.css';

interface Props {
  overview: PracticeOverview;
  entries: readonly GuideEntry[];
  /** The number of the first entry. */
  first: number;
  /** Whether there may be several decks. Then the titles name the guides too. */
  wide: boolean;
}

interface Numbered extends TwoSided {
  kind: GuideEntry['kind'];
  number: number;
}

interface Group {
  deck: number;
  asked: Numbered[];
}

const LINES = 8;

/**
 * Entries as a numbered list of questions, followed by the answers on a new page, with the same
 * numbers.
 */
export default function QuestionList({ overview, entries, first, wide }: Props): ReactNode {
  const { siteConfig } = useDocusaurusContext();
  const groups = groupsOf(entries, first);
  const titleOf = ({ deck }: Group): string => {
    const { title = '', guide = -1 } = overview.decks[deck] ?? {};
    return wide ? `${overview.guides[guide]?.title}: ${title}` : title;
  };
  return (
    <div className={`${styles.paper} ${styles.list}`}>
      <section data-sheet="questions">
        <h2>
          Questions<small>{siteConfig.title}</small>
        </h2>
        {groups.map((group) => (
          <section key={group.deck}>
            <h3>{titleOf(group)}</h3>
            <ol>
              {group.asked.map(({ id, number, kind, front }) => (
                <li key={id} value={number} data-asked={id}>
                  <div className={styles.ticked}>
                    <div>
                      <Blocks blocks={front} />
                    </div>
                    {kind === 'card' && (
                      <p className={styles.boxes}>
                        {Object.values(SIDE_NAME).map((name) => (
                          <span key={name}>{name}</span>
                        ))}
                      </p>
                    )}
                  </div>
                  {kind === 'exercise' && (
                    <div className={styles.lines}>
                      {Array.from({ length: LINES }, (_, line) => (
                        <span key={line} />
                      ))}
                    </div>
                  )}
                </li>
              ))}
            </ol>
          </section>
        ))}
      </section>
      <section className={styles.key} data-sheet="answers">
        <h2>
          Answers<small>{siteConfig.title}</small>
        </h2>
        {groups.map((group) => (
          <section key={group.deck}>
            <h3>{titleOf(group)}</h3>
            <ol>
              {group.asked.map(({ id, number, back, read }) => (
                <li key={id} value={number} data-answered={id}>
                  <Blocks blocks={back} />
                  <p className={styles.read}>Read: {read.title}</p>
                </li>
              ))}
            </ol>
          </section>
        ))}
      </section>
    </div>
  );
}

/** The entries with their numbers, grouped by deck. */
function groupsOf(entries: readonly GuideEntry[], first: number): Group[] {
  const groups: Group[] = [];
  entries.forEach((entry, at) => {
    const asked = { ...oneSided(entry), kind: entry.kind, number: first + at };
    const last = groups.at(-1);
    if (last?.deck === entry.deck) last.asked.push(asked);
    else groups.push({ deck: entry.deck, asked: [asked] });
  });
  return groups;
}
