import Link from '@docusaurus/Link';
import { type ReactNode, useMemo } from 'react';
import { deckOf } from '../../practice/deck-of';
import type { Day } from '../../practice/schedule/days';
import { overviewOf, type Tally } from '../../practice/schedule/overview';
import type { PracticeState } from '../../practice/session/selection';
import WholeTable from '../WholeTable';
import styles from './styles.module.css';

interface Props {
  state: PracticeState;
  today: Day;
  /** On how many days the reader has practiced. */
  days: number;
}

interface Row {
  name: string;
  path?: string;
  tally: Tally;
}

const STATES: { state: keyof Tally; name: string }[] = [
  { state: 'known', name: 'Known' },
  { state: 'shaky', name: 'Shaky' },
  { state: 'unanswered', name: 'Not answered yet' },
];

/** What's known and what's shaky, by guide and by theme: as bars, and as numbers in a table. */
export default function ProgressChart({
  state: { entries, overview, statuses },
  today,
  days,
}: Props): ReactNode {
  const { guides, themes } = overview;
  const counted = useMemo(
    () =>
      entries.map((entry) => ({
        id: entry.item.id,
        theme: entry.item.theme,
        guide: deckOf(entry, overview)?.guide,
      })),
    [entries, overview],
  );
  const tallies = useMemo(() => overviewOf(counted, statuses, today), [counted, statuses, today]);
  const groups: { name: string; rows: Row[] }[] = [
    {
      name: 'By guide',
      rows: guides.flatMap(({ title, path }, at) => rowOf(title, tallies.guides.get(at), path)),
    },
    {
      name: 'By theme',
      rows: themes.flatMap(({ id, name }) => rowOf(name, tallies.themes.get(id))),
    },
  ];
  return (
    <section className={styles.section}>
      <h2 id="where-you-stand">Your progress</h2>
      <p>
        {daysSaid(days)} <strong>Known</strong> is what you got right and were sure of last time,
        and isn’t due yet. <strong>Shaky</strong> is what you missed or weren’t sure of last time,
        even if you got it right a moment later, and what’s due again.
      </p>
      <ul className={styles.legend} aria-hidden="true">
        {STATES.map(({ state, name }) => (
          <li key={state}>
            <span className={styles.swatch} data-state={state} /> {name}
          </li>
        ))}
      </ul>
      <div className={styles.picture}>
        {groups.map(({ name, rows }) => (
          <div key={name} className={styles.group}>
            <h3>{name}</h3>
            <ul>
              {rows.map((row) => (
                <Bar key={row.name} {...row} />
              ))}
            </ul>
          </div>
        ))}
      </div>
      <WholeTable summary="Show the numbers in a table">
        <table className={styles.figures}>
          <thead>
            <tr>
              <th scope="col">
                <span className="sr-only">Guide or theme</span>
              </th>
              {STATES.map(({ state, name }) => (
                <th key={state} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          {[...groups, { name: 'Total', rows: [{ name: 'Everything', tally: tallies.total }] }].map(
            ({ name, rows }) => (
              <tbody key={name}>
                {rows.map((row) => (
                  <tr key={row.name}>
                    <th scope="row">{row.name}</th>
                    {STATES.map(({ state, name: label }) => (
                      <td key={state} data-label={label}>
                        {row.tally[state]}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            ),
          )}
        </table>
      </WholeTable>
    </section>
  );
}

/** A guide or theme as a bar of known, shaky, and unanswered items. The words say the same. */
function Bar({ name, path, tally }: Row): ReactNode {
  return (
    <li>
      <p className={styles.barName}>
        {path ? <Link to={path}>{name}</Link> : name}{' '}
        <span className={styles.barSaid}>{tallySaid(tally)}</span>
      </p>
      <div className={styles.bar} aria-hidden="true">
        {STATES.map(
          ({ state }) =>
            tally[state] > 0 && (
              <span key={state} data-state={state} style={{ flexGrow: tally[state] }} />
            ),
        )}
      </div>
    </li>
  );
}

const rowOf = (name: string, tally: Tally | undefined, path?: string): Row[] =>
  tally ? [{ name, path, tally }] : [];

function tallySaid({ known, shaky, unanswered }: Tally): string {
  const total = known + shaky + unanswered;
  return shaky > 0 ? `${known} of ${total} known, ${shaky} shaky` : `${known} of ${total} known`;
}

function daysSaid(days: number): string {
  if (days === 0) return '';
  return days === 1 ? 'You’ve practiced on one day.' : `You’ve practiced on ${days} days.`;
}
