import type { Node } from 'unist';
import type { Guide } from '../guide';
import type { Report } from '../problems';

/** A rule that one guide keeps or breaks by itself. */
export type GuideRule = (guide: Guide, report: Report) => void;

/** Notes a mistake in one of several guides. */
type SiteReport = (guide: Guide, at: Pick<Node, 'position'>, rule: string, message: string) => void;

/** A rule that the guides keep or break together. */
export type SiteRule = (guides: Guide[], report: SiteReport) => void;
