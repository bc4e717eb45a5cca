import Link from '@docusaurus/Link';
import { useHistory, useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import Layout from '@theme/Layout';
import { type ReactNode, useMemo } from 'react';
import type { PracticeData } from '../../model/practice-data';
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
import PrintControls from './PrintControls';
import QuestionList from './QuestionList';
import styles from './styles.module.css';

/**
 * Practice on paper: all items, or those of a guide or a deck, as questions with an answer key or
 * as cards to cut out. The choice is saved in the address. The preview shows exactly what will be
 * printed.
 */
export default function PrintPage({
  data: { overview, items: entries },
}: {
  data: PracticeData;
}): ReactNode {
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
  const parts = partsOf(chosen.length);
  const first = parts[selection.part] ?? 0;
  const shown = useMemo(() => chosen.slice(first, first + AT_ONCE), [chosen, first]);

  return (
    <Layout
      title="Practice on paper"
      description="Questions with an answer key, or cards to cut out, from all guides or from one deck."
    >
      <main className={styles.page}>
        <div className={styles.screen}>
          <h1>Practice on paper</h1>
          <RoomNav here="/practice/print/" />
          <noscript>
            <p>
              Choosing what to print needs JavaScript, which is turned off here. You can still print
              the guides: a quiz prints as a list of questions with an answer key, and cards print
              as a table.
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
          {isBrowser &&
            shown.length > 0 &&
            (selection.form === 'cards' ? (
              <CardSheets entries={shown} />
            ) : (
              <QuestionList
                overview={overview}
                entries={shown}
                first={first + 1}
                wide={of !== 'deck'}
              />
            ))}
        </div>
      </main>
    </Layout>
  );
}
