import type { Guide } from '../guide';
import type { Located, Report } from '../problems';

/** A rule that checks one guide at a time. */
export type GuideRule = (guide: Guide, report: Report) => void;

/** Reports a mistake in one of several guides. */
type SiteReport = (guide: Guide, at: Located, rule: string, message: string) => void;

/** A rule that checks all guides together. */
export type SiteRule = (guides: Guide[], report: SiteReport) => void;
