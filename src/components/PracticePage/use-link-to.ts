import useBaseUrl from '@docusaurus/useBaseUrl';
import { queryOf, type SessionSelection } from '../../practice/session/selection';

/** Makes the full address of a session, so that readers can save or send it. */
export function useLinkTo(): (selection: SessionSelection) => string {
  const practice = useBaseUrl('/practice/');
  return (selection) => new URL(`${practice}?${queryOf(selection)}`, window.location.href).href;
}
