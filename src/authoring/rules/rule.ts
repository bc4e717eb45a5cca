import type { Guide } from '../guide';
import type { Located, Report } from '../problems';

/** A rule that one guide keeps or breaks by itself. */
export type GuideRule = (guide: Guide, report: Report) => void;

/** Notes a mistake in one of several guides. */
type SiteReport = (guide: Guide, at: Located, rule: string, message: string) => void;

/** A rule that the guides keep or break together. */
export type SiteRule = (guides: Guide[], report: SiteReport) => void;
