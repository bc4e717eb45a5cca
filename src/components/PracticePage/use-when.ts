import { useHistory, useLocation } from '@docusaurus/router';
import { useEffect } from 'react';
import { dateOfDay } from '../../practice/schedule/days';
import type { Times } from '../../practice/schedule/scheduler';
import { dayFor, INTERVIEW, whenFrom } from '../../practice/schedule/when';
import { queryOf, type SessionSelection } from '../../practice/session/selection';
import { browserStore } from '../../practice/storage/browser-store';

const TODAY: SessionSelection = { which: 'due' };

/** Takes the answer to “When is your interview?” from the address, saves the date, and leads on to today's session. */
export function useWhen({ today, interview }: Times, ready: boolean): void {
  const { search } = useLocation();
  const history = useHistory();
  useEffect(() => {
    const when = ready ? whenFrom(search) : undefined;
    if (!when) return;
    const day = dayFor(when, today);
    // The session starts once the plan knows the date.
    if (day === interview) history.replace({ search: `?${queryOf(TODAY)}` });
    else browserStore().set(INTERVIEW, day === undefined ? '' : dateOfDay(day));
  }, [ready, search, today, interview, history]);
}
