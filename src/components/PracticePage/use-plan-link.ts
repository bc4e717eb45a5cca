import { useHistory, useLocation } from '@docusaurus/router';
import { useEffect, useEffectEvent, useState } from 'react';
import { dateOfDay } from '../../practice/schedule/days';
import { MINUTES } from '../../practice/schedule/minutes';
import { changesOwn, type PlanTerms, planFrom } from '../../practice/schedule/plan-link';
import type { Snapshot } from '../../practice/schedule/review-queue';
import { comingInterview } from '../../practice/schedule/scheduler';
import { INTERVIEW } from '../../practice/schedule/when';
import { browserStore } from '../../practice/storage/browser-store';

interface PlanLink {
  /** The plan in the link, if the reader has another one and decides. */
  offered: PlanTerms | undefined;
  /** The plan in the link, once it's set. */
  taken: PlanTerms | undefined;
  /** Sets the plan that's offered. */
  take(): void;
  /** Keeps what the reader has set. */
  decline(): void;
}

/**
 * The plan in the address. It's set right away if the reader has set nothing else; otherwise, the
 * reader decides.
 */
export function usePlanLink({ ready, times, minutes }: Snapshot): PlanLink {
  const { search } = useLocation();
  const history = useHistory();
  const [taken, setTaken] = useState<PlanTerms>();
  const terms = ready ? planFrom(search, times.today) : undefined;
  const isOffered =
    terms !== undefined &&
    changesOwn(terms, {
      interview: comingInterview(times),
      minutes: browserStore().setting(MINUTES) === '' ? undefined : minutes,
    });

  const clearAddress = (): void => history.replace({ search: '' });
  const take = (): void => {
    if (!terms) return;
    if (terms.interview !== undefined) browserStore().set(INTERVIEW, dateOfDay(terms.interview));
    if (terms.minutes !== undefined) browserStore().set(MINUTES, String(terms.minutes));
    setTaken(terms);
    clearAddress();
  };
  const takeUnasked = useEffectEvent(take);
  const wantsUnasked = terms !== undefined && !isOffered;
  useEffect(() => {
    if (wantsUnasked) takeUnasked();
  }, [wantsUnasked]);

  return { offered: isOffered ? terms : undefined, taken, take, decline: clearAddress };
}
