import useIsBrowser from '@docusaurus/useIsBrowser';
import type { ReactNode } from 'react';
import { NAMESPACE } from '../../practice/storage/browser-store';

/**
 * The root element has this attribute as long as the served page is right: the reader has no data
 * yet.
 */
const ATTRIBUTE = 'data-record';

/**
 * Does nothing if the address asks for a session, or if the storage can't be read. Goes through all
 * keys only if there's no quick sign of data: there may be ten thousand.
 */
const SCRIPT = `try{location.search||localStorage.getItem(${JSON.stringify(`${NAMESPACE}record`)})||Object.keys(localStorage).some(function(key){return key.startsWith(${JSON.stringify(NAMESPACE)})})||document.documentElement.setAttribute('${ATTRIBUTE}','none')}catch(error){}`;

/**
 * A script in the served page that runs before anything below it is drawn. It tells the styles if
 * the reader has no data yet. Then the page can show everything at once. Otherwise it waits until
 * the data is read, so that nothing moves.
 */
export default function WithoutRecord(): ReactNode {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a script of our own, allowed by its hash
  return !useIsBrowser() && <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />;
}

/** Call this when the page is no longer as it was served. */
export const forgetServed = (): void => document.documentElement.removeAttribute(ATTRIBUTE);
