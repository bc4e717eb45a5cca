/** A place in a guide to read on. */
export interface GuideLink {
  /** The words of the link. */
  title: string;
  /** Below the site’s base URL, with an anchor: `/guides/star-method/#takeaway`. */
  path: string;
}

/** What a group of phrases has in common. */
export interface Category {
  /** For a label above a finding. */
  name: string;
  /** One sentence: what these phrases do to a listener. */
  about: string;
  /** Where a guide explains it. An entry may know a better place. */
  guide: GuideLink;
}

const MISTAKES = '/guides/tell-me-about-a-time-you-failed/common-mistakes/';

/** Every category by its id. Dismissed findings are stored under the ids of entries, which begin with these. */
export const CATEGORIES = {
  blame: {
    name: 'Blame shifted',
    about: 'Someone else caused it here, so your own part is hard to see.',
    guide: { title: 'Pointing at someone else', path: `${MISTAKES}#pointing-at-someone-else` },
  },
  hedge: {
    name: 'Hedge',
    about: 'Words that soften what you did can sound like you’re not sure it was you.',
    guide: { title: 'Words that make it smaller', path: `${MISTAKES}#words-that-make-it-smaller` },
  },
  catastrophe: {
    name: 'Catastrophe',
    about: 'Big words tell how it felt. A size tells how bad it was.',
    guide: {
      title: 'Vocabulary purge',
      path: '/guides/tell-me-about-a-time-you-failed/practical-exercises/#4-vocabulary-purge',
    },
  },
  'over-apology': {
    name: 'Too much apology',
    about: 'The interviewer wasn’t harmed. One apology, to the people who were, is enough.',
    guide: { title: 'One apology after another', path: `${MISTAKES}#one-apology-after-another` },
  },
  'self-praise': {
    name: 'Self-praise in disguise',
    about: 'A strength in place of a failure leaves them nothing to rate.',
    guide: { title: 'A strength in disguise', path: `${MISTAKES}#a-strength-in-disguise` },
  },
  euphemism: {
    name: 'Euphemism',
    about: 'A soft word hides what happened, and they’ll ask for the hard one.',
    guide: { title: 'Words that make it smaller', path: `${MISTAKES}#words-that-make-it-smaller` },
  },
  'vague-lesson': {
    name: 'Vague lesson',
    about: 'Anyone could say it. What you do differently now is yours alone.',
    guide: {
      title: 'The lesson that changes nothing',
      path: `${MISTAKES}#the-lesson-that-changes-nothing`,
    },
  },
  'careful-fix': {
    name: 'Fix that rests on being careful',
    about: 'Care runs out on a bad day. A step, a check, or a second person doesn’t.',
    guide: {
      title: 'Upgrade a weak takeaway',
      path: '/guides/tell-me-about-a-time-you-failed/practical-exercises/#2-upgrade-a-weak-takeaway',
    },
  },
  we: {
    name: '“We” for your own decision',
    about: '“We” doesn’t say whether you decided, agreed, or were against it.',
    guide: { title: 'The “we” failure', path: '/guides/credible-failure-story/#the-we-failure' },
  },
  'no-actor': {
    name: 'Nobody did it',
    about: 'Something was done, and the sentence doesn’t say who did it.',
    guide: { title: 'The missing person', path: `${MISTAKES}#the-missing-person` },
  },
} satisfies Record<string, Category>;

export type CategoryId = keyof typeof CATEGORIES;
