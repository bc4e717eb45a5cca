import { fnv1a } from '../model/hash';

/**
 * The key under which a story stores that a finding was dismissed: the same for the same words
 * anywhere in the story, and with letters, digits, and hyphens only.
 */
export const dismissalKey = ({ category, key }: { category: string; key: string }): string =>
  `${category}-${(fnv1a(key) >>> 0).toString(36)}`;
