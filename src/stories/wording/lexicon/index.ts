import type { Entry } from '../entry';
import { BLAME } from './blame';
import { CAREFUL_FIXES } from './careful-fix';
import { CATASTROPHES } from './catastrophe';
import { EUPHEMISMS } from './euphemism';
import { HEDGES } from './hedge';
import { NO_ACTOR } from './no-actor';
import { OVER_APOLOGIES } from './over-apology';
import { SELF_PRAISE } from './self-praise';
import { VAGUE_LESSONS } from './vague-lesson';
import { WE } from './we';

/** Every entry, a file per category. */
export const LEXICON: Entry[] = [
  ...BLAME,
  ...HEDGES,
  ...CATASTROPHES,
  ...OVER_APOLOGIES,
  ...SELF_PRAISE,
  ...EUPHEMISMS,
  ...VAGUE_LESSONS,
  ...CAREFUL_FIXES,
  ...WE,
  ...NO_ACTOR,
];
