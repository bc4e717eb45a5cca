import type { CategoryId } from '../categories';
import type { Examples } from '../entry';
import { BLAME_EXAMPLES } from './blame';
import { CAREFUL_FIXES_EXAMPLES } from './careful-fix';
import { CATASTROPHES_EXAMPLES } from './catastrophe';
import { EUPHEMISMS_EXAMPLES } from './euphemism';
import { HEDGES_EXAMPLES } from './hedge';
import { NO_ACTOR_EXAMPLES } from './no-actor';
import { OVER_APOLOGIES_EXAMPLES } from './over-apology';
import { SELF_PRAISE_EXAMPLES } from './self-praise';
import { VAGUE_LESSONS_EXAMPLES } from './vague-lesson';
import { WE_EXAMPLES } from './we';

/** The examples of every entry, by category and name. */
export const EXAMPLES: Record<CategoryId, Record<string, Examples>> = {
  blame: BLAME_EXAMPLES,
  hedge: HEDGES_EXAMPLES,
  catastrophe: CATASTROPHES_EXAMPLES,
  'over-apology': OVER_APOLOGIES_EXAMPLES,
  'self-praise': SELF_PRAISE_EXAMPLES,
  euphemism: EUPHEMISMS_EXAMPLES,
  'vague-lesson': VAGUE_LESSONS_EXAMPLES,
  'careful-fix': CAREFUL_FIXES_EXAMPLES,
  we: WE_EXAMPLES,
  'no-actor': NO_ACTOR_EXAMPLES,
};
