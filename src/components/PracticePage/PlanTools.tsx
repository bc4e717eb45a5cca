import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import { toIcs } from '../../practice/calendar/ics';
import { planEvents } from '../../practice/calendar/plan-events';
import type { PlanDay } from '../../practice/schedule/plan-days';
import { type PlanTerms, planQuery } from '../../practice/schedule/plan-link';
import CopyButton from '../CopyButton';
import { useSay } from '../PracticeFrame/StatusMessage';
import { saveFile } from '../PracticeFrame/save-file';
import frame from '../PracticeFrame/styles.module.css';

const FILE = 'interview-plan.ics';

/** Ways to take the plan along: as a link, without answers, or into a calendar. */
export default function PlanTools({
  days,
  terms,
}: {
  days: readonly PlanDay[];
  terms: PlanTerms;
}): ReactNode {
  const { siteConfig } = useDocusaurusContext();
  const practice = useBaseUrl('/practice/');
  const { said, say } = useSay();
  const address = (): string => new URL(practice, window.location.href).href;
  const save = (): void => {
    const text = toIcs(planEvents(days, address()), siteConfig.title, Date.now());
    saveFile(FILE, text, 'text/calendar');
    say(`Saved as ${FILE}. Open it to add the days to your calendar.`);
  };
  return (
    <div className={frame.tools}>
      <button type="button" className="button-plain" onClick={save}>
        Add to calendar
      </button>
      <CopyButton
        label="Copy link to this plan"
        name="Link to this plan"
        text={() => `${address()}?${planQuery(terms)}`}
      />
      {said}
    </div>
  );
}
