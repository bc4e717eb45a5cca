import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import type { PracticeEntry, PracticeOverview } from '../../model/practice-data';
import { toAnki } from '../../practice/transfer/anki';
import { toCsv } from '../../practice/transfer/csv';
import { ANKI_AGAIN, ANKI_STEPS } from '../../practice/transfer/words';
import { useSay } from '../PracticeFrame/StatusMessage';
import { saveFile } from '../PracticeFrame/save-file';
import frame from '../PracticeFrame/styles.module.css';

interface Props {
  overview: PracticeOverview;
  entries: readonly PracticeEntry[];
}

/** Ways to use the items elsewhere: on paper, in Anki, or in a spreadsheet. */
export default function Transfer({ overview, entries }: Props): ReactNode {
  const { siteConfig } = useDocusaurusContext();
  const { said, say } = useSay();
  const save = (name: string, text: string, type: string): void => {
    saveFile(name, text, type);
    say(`Saved as ${name}.`);
  };
  return (
    <section className={frame.section}>
      <h2 id="take-it-with-you">Take it with you</h2>
      <p>
        Print a one-page sheet for the interview. Or take all cards, questions, and exercises with
        you on paper or as a file, without your answers.
      </p>
      <div className={frame.tools}>
        <Link className="button-plain" to="/practice/print">
          Print
        </Link>
        <button
          type="button"
          className="button-plain"
          onClick={() =>
            save('failure-interview-anki.txt', toAnki(entries, overview, siteConfig), 'text/plain')
          }
        >
          Save for Anki
        </button>
        <button
          type="button"
          className="button-plain"
          onClick={() =>
            save('failure-interview.csv', toCsv(entries, overview, siteConfig.url), 'text/csv')
          }
        >
          Save as CSV
        </button>
        {said}
      </div>
      <details className={frame.details}>
        <summary>How to import them into Anki</summary>
        <ol>
          {ANKI_STEPS.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>{ANKI_AGAIN}</p>
      </details>
    </section>
  );
}
