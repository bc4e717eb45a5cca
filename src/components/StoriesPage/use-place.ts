import { useHistory, useLocation } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { isStep, type StepId } from './steps';

/** Where the reader is: in a story at a step, on the page of memories, or on the list of all stories. */
export interface Place {
  story?: string;
  /** Without a story, it's the step that the reader wants to take with one. */
  step?: StepId;
  /** Whether this is the page of memories. */
  memories?: boolean;
}

/** The query of the address of a place; empty for the list. */
function queryOf({ story, step, memories }: Place): string {
  const query = new URLSearchParams({
    ...(story && { story }),
    ...(step && { step }),
    ...(memories && { dig: 'up' }),
  }).toString();
  return query && `?${query}`;
}

/** The place that the query of an address names. What it doesn't know, it ignores. */
function placeFrom(query: string): Place {
  const search = new URLSearchParams(query);
  const story = search.get('story');
  const step = search.get('step');
  return {
    ...(story && { story }),
    ...(isStep(step) && { step }),
    ...(search.get('dig') === 'up' && { memories: true }),
  };
}

/** The reader's place, which is in the address, and how to go to another one. Until the page is hydrated, it's the list. */
export function usePlace(): {
  place: Place;
  /** The address of a place, for a link. */
  to(place: Place): string;
  go(place: Place): void;
} {
  const history = useHistory();
  const { search } = useLocation();
  const isBrowser = useIsBrowser();
  const page = useBaseUrl('/stories/');
  const to = (place: Place): string => page + queryOf(place);
  return { place: isBrowser ? placeFrom(search) : {}, to, go: (place) => history.push(to(place)) };
}
