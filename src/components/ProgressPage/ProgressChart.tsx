import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { PracticeOverview } from '../../model/practice-data';
import type { Overview, Tally } from '../../practice/schedule/overview';
import frame from '../PracticeFrame/styles.module.css';
import WholeTable from '../WholeTable';
import styles from './styles.module.css';
import { STATES, TallyBar } from './TallyBar';

interface Props {
  overview: PracticeOverview;
  tallies: Overview;
}

interface Row {
  name: string;
  path?: string;
  tally: Tally;
}

/** What's known and what's shaky, by guide and by theme: as bars, and as numbers in a table. */
export default function ProgressChart({ overview: { guides, themes }, tallies }: Props): ReactNode {
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
    <section className={frame.section} aria-label="What you know">
      <p>
        <strong>Known</strong> is what you got right and were sure of last time, and isn’t due yet.{' '}
        <strong>Shaky</strong> is what you missed or weren’t sure of last time, even if you got it
        right a moment later, and what’s due again.
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
            <h2>{name}</h2>
            <ul>
              {rows.map((row) => (
                <li key={row.name}>
                  <Bar {...row} />
                </li>
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
    <>
      <p className={styles.barName}>
        {path ? <Link to={path}>{name}</Link> : name}{' '}
        <span className={styles.barSaid}>{tallySaid(tally)}</span>
      </p>
      <TallyBar tally={tally} />
    </>
  );
}

const rowOf = (name: string, tally: Tally | undefined, path?: string): Row[] =>
  tally ? [{ name, path, tally }] : [];

function tallySaid({ known, shaky, unanswered }: Tally): string {
  const total = known + shaky + unanswered;
  return shaky > 0 ? `${known} of ${total} known, ${shaky} shaky` : `${known} of ${total} known`;
}
