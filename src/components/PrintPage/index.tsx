import Link from '@docusaurus/Link';
import { useHistory, useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import Layout from '@theme/Layout';
import { type ReactNode, useMemo } from 'react';
import type { PracticeData, SheetData } from '../../model/practice-data';
import {
  AT_ONCE,
  entriesOf,
  partsOf,
  readSelection,
  writeSelection,
} from '../../practice/print/print-selection';
import '../PracticeFrame/controls.css';
import RoomNav from '../PracticeFrame/RoomNav';
import CardSheets from './CardSheets';
import InterviewSheet from './InterviewSheet';
import PrintControls from './PrintControls';
import QuestionList from './QuestionList';
import ReaderSheet from './ReaderSheet';
import styles from './styles.module.css';

/**
 * Practice on paper: a sheet for the day of the interview; or all items, or those of a guide or a
 * deck, as questions with an answer key or as cards to cut out. The choice is saved in the address.
 * Except on a phone, the preview shows exactly what will be printed.
 */
export default function PrintPage({
  data,
  quoted,
}: {
  data: PracticeData;
  quoted: SheetData;
}): ReactNode {
  const { overview, items: entries } = data;
  const history = useHistory();
  const { search } = useLocation();
  // The page is served without a query, and must stay the same until it's hydrated.
  const isBrowser = useIsBrowser();
  const asked = isBrowser ? search : '';
  const selection = useMemo(() => readSelection(asked, overview), [asked, overview]);
  const { of } = selection.what;
  const chosen = useMemo(
    () => entriesOf(selection.what, entries, overview),
    [selection, entries, overview],
  );
  const parts = partsOf(selection.form === 'sheet' ? 0 : chosen.length);
  const first = parts[selection.part] ?? 0;
  const shown = useMemo(() => chosen.slice(first, first + AT_ONCE), [chosen, first]);

  return (
    <Layout
      title="Practice on paper"
      description="A one-page sheet for the day of the interview, questions with an answer key, or cards to cut out."
    >
      <main className={styles.page}>
        <div className={styles.screen}>
          <h1>Practice on paper</h1>
          <RoomNav here="/practice/print/" />
          <noscript>
            <p>
              Choosing what to print needs JavaScript, which is turned off here. You can print the
              sheet below. You can still print the guides, too: a quiz prints as a list of questions
              with an answer key, and cards print as a table.
            </p>
            <ul>
              {overview.decks.map(({ id, title, guide, place }) => (
                <li key={id}>
                  <Link to={place.href}>
                    {overview.guides[guide]?.title}: {title}
                  </Link>
                </li>
              ))}
            </ul>
          </noscript>
          <PrintControls
            overview={overview}
            entries={entries}
            selection={selection}
            parts={parts}
            count={chosen.length}
            onChoose={(next) => history.replace({ search: writeSelection(next, overview) })}
          />
        </div>
        <div className={styles.preview}>
          <noscript>
            <InterviewSheet data={data} quoted={quoted} />
          </noscript>
          {isBrowser && selection.form === 'sheet' && <ReaderSheet data={data} quoted={quoted} />}
          {isBrowser && selection.form === 'cards' && shown.length > 0 && (
            <CardSheets entries={shown} />
          )}
          {isBrowser && selection.form === 'list' && shown.length > 0 && (
            <QuestionList
              overview={overview}
              entries={shown}
              first={first + 1}
              wide={of !== 'deck'}
            />
          )}
        </div>
      </main>
    </Layout>
  );
}
