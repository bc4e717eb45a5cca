import useIsBrowser from '@docusaurus/useIsBrowser';
import type { ReactNode } from 'react';
import { NAMESPACE } from '../../practice/storage/browser-store';

/** Where the root of the page says `none` as long as the page, as it is served, is true of the record. */
const ATTRIBUTE = 'data-record';

/**
 * A link to a session leads elsewhere, whatever the record says. Where the storage cannot be read, nobody knows. The keys
 * are only gone through where nothing says at once that there is a record: there may be ten thousand.
 */
const SCRIPT = `try{location.search||localStorage.getItem(${JSON.stringify(`${NAMESPACE}record`)})||Object.keys(localStorage).some(function(key){return key.startsWith(${JSON.stringify(NAMESPACE)})})||document.documentElement.setAttribute('${ATTRIBUTE}','none')}catch(error){}`;

/**
 * A script in the page as it is served, which runs before anything below it is drawn, and tells the styles of a browser
 * that has no record. Such a page shows all of itself at once; any other waits until the record is read, so that nothing
 * moves then.
 */
export default function WithoutRecord(): ReactNode {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a script of our own, allowed by its hash
  return !useIsBrowser() && <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />;
}

/** Says that the page is no longer as it was served. */
export const forgetServed = (): void => document.documentElement.removeAttribute(ATTRIBUTE);
