import { type ReactNode, useRef } from 'react';
import { OPEN_BY_LINK, useOpenByLink } from '../Faq/use-open-by-link';
import { useOpenInPrint } from '../use-open-in-print';
import styles from './styles.module.css';

/** The sources of a guide, folded to one line. A link to them opens them; without scripts and in print they are open. */
export default function References({ children }: { children: ReactNode }): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  useOpenByLink(list);
  useOpenInPrint(list);
  return (
    <div className={styles.references} ref={list} data-references>
      {children}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a script of our own, allowed by its hash */}
      <div hidden dangerouslySetInnerHTML={{ __html: OPEN_BY_LINK }} />
    </div>
  );
}
