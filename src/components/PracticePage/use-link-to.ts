import useBaseUrl from '@docusaurus/useBaseUrl';
import { type Choice, queryOf } from '../../practice/play/choice';

/** Makes the whole address of a session, for the reader to keep or to send. */
export function useLinkTo(): (choice: Choice) => string {
  const practice = useBaseUrl('/practice/');
  return (choice) => new URL(`${practice}?${queryOf(choice)}`, window.location.href).href;
}
