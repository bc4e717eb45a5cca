import Head from '@docusaurus/Head';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import { type ComponentProps, type ReactElement, type ReactNode, useRef, useState } from 'react';
import type { FaqEntry } from '../../model/items';
import note from '../shared-styles/note.module.css';
import { useOpenInPrint } from '../use-open-in-print';
import { faqPage } from './structured-data';
import styles from './styles.module.css';
import { OPEN_BY_LINK, useOpenByLink } from './use-open-by-link';

interface FaqProps {
  id: string;
  /** The same questions and answers as plain text, for search engines. */
  entries: FaqEntry[];
  children: ReactNode;
}

/**
 * Questions that open to show their answers. Readers can open them, follow a link to one, or find
 * one with the browser's search. Without scripts and in print, all of them are open.
 */
export default function Faq({ id, entries, children }: FaqProps): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  useOpenByLink(list);
  useOpenInPrint(list);

  const setAll = (open: boolean): void => {
    list.current?.querySelectorAll('details').forEach((each) => (each.open = open));
    setSaid(`All ${entries.length} answers are ${open ? 'open' : 'closed'}.`);
  };

  return (
    <div className={styles.faq} ref={list} data-faq={id}>
      <Head>
        <script type="application/ld+json">{faqPage(entries)}</script>
      </Head>
      <div className={styles.tools}>
        <button
          type="button"
          className="button-plain"
          onClick={() => setAll(true)}
          onBlur={() => setSaid('')}
        >
          Open all
        </button>
        <button
          type="button"
          className="button-plain"
          onClick={() => setAll(false)}
          onBlur={() => setSaid('')}
        >
          Close all
        </button>
        <p className={note.status} role="status">
          {said}
        </p>
      </div>
      {children}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a script of our own, allowed by its hash */}
      <div hidden dangerouslySetInnerHTML={{ __html: OPEN_BY_LINK }} />
    </div>
  );
}

/** One question with its answer. */
export function FaqDetails({ children }: { children: ReactNode }): ReactNode {
  return <details className={styles.entry}>{children}</details>;
}

interface QuestionProps {
  level: 2 | 3 | 4 | 5 | 6;
  /** The heading as the page would normally show it. */
  children: ReactElement<ComponentProps<'h2'>>;
}

/**
 * The question, which opens the answer. It's a heading with its anchor, but without the theme's
 * link, since a control can't contain another one.
 */
export function FaqQuestion({ level, children: { props } }: QuestionProps): ReactNode {
  const Heading = `h${level}` as const;
  const { collectAnchor } = useBrokenLinks();
  if (props.id) collectAnchor(props.id);
  return (
    <summary className={styles.question}>
      <Heading className="anchor" id={props.id}>
        {props.children}
      </Heading>
    </summary>
  );
}

/** The answer. */
export function FaqAnswer({ children }: { children: ReactNode }): ReactNode {
  return <div className={styles.answer}>{children}</div>;
}
