import useBaseUrl from '@docusaurus/useBaseUrl';
import { queryOf, type SessionSelection } from '../../practice/session/selection';

/** Makes the whole address of a session, for the reader to keep or to send. */
export function useLinkTo(): (selection: SessionSelection) => string {
  const practice = useBaseUrl('/practice/');
  return (selection) => new URL(`${practice}?${queryOf(selection)}`, window.location.href).href;
}
