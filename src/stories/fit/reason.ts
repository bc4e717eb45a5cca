import type { WarningKind } from './answers';

/** Where a reason comes from: a heading of a guide. */
export interface GuideLink {
  title: string;
  /** A path on the site, without its base URL, and the heading's anchor. */
  path: string;
}

/** What a reason is about. */
type ReasonKind =
  | 'good-fit'
  | 'too-small'
  | 'too-big'
  | 'judgment-risk'
  | 'not-yours'
  | 'too-fresh'
  | 'not-one-event'
  | 'disguised'
  | 'outside-work';

/** Something that speaks for a story, against it, or neither: then it's a thing to watch for. */
export interface Reason {
  kind: ReasonKind;
  speaks: 'for' | 'against' | 'neither';
  words: string;
  guide: GuideLink;
}

/** A reason to stop and think, whatever speaks for a story. */
export interface Warning {
  kind: WarningKind;
  words: string;
  guide: GuideLink;
}

const GUIDES = '/guides/';

/** The headings that reasons come from. A test compares them with the guides. */
export const READ = {
  choosing: {
    title: 'Choosing the Right Failure',
    path: `${GUIDES}failure-questions/#choosing-the-right-failure`,
  },
  decide: {
    title: 'When You Can’t Decide',
    path: `${GUIDES}failure-questions/#when-you-cant-decide`,
  },
  anatomy: {
    title: 'The Anatomy of a Good Failure Story',
    path: `${GUIDES}handling-failure/#the-anatomy-of-a-good-failure-story`,
  },
  redFlags: {
    title: 'Red Flags in Failure Stories',
    path: `${GUIDES}handling-failure/#red-flags-in-failure-stories`,
  },
  levels: {
    title: 'How This Answer Changes by Level',
    path: `${GUIDES}credible-failure-story/#how-this-answer-changes-by-level`,
  },
  trivial: {
    title: 'Trivial-mistake scale',
    path: `${GUIDES}credible-failure-story/#trivial-mistake-scale`,
  },
  tooBig: {
    title: 'The too-big failure',
    path: `${GUIDES}credible-failure-story/#the-too-big-failure`,
  },
  we: { title: 'The “we” failure', path: `${GUIDES}credible-failure-story/#the-we-failure` },
  humblebrag: {
    title: 'The humblebrag fake failure',
    path: `${GUIDES}credible-failure-story/#the-humblebrag-fake-failure`,
  },
  yourPart: {
    title: 'Your part, no more and no less',
    path: `${GUIDES}tell-me-about-a-time-you-failed/interview-perspective/#your-part-no-more-and-no-less`,
  },
  numbers: {
    title: 'Numbers people trust',
    path: `${GUIDES}tell-me-about-a-time-you-failed/interview-perspective/#numbers-people-trust`,
  },
  age: {
    title: 'How recent should the failure be? Is five years ago too old?',
    path: `${GUIDES}tell-me-about-a-time-you-failed/faq/#how-recent-should-the-failure-be-is-five-years-ago-too-old`,
  },
  outside: {
    title: 'Is a personal failure okay, such as a university course or a certification exam?',
    path: `${GUIDES}tell-me-about-a-time-you-failed/faq/#is-a-personal-failure-okay-such-as-a-university-course-or-a-certification-exam`,
  },
  manager: {
    title: 'What if my manager or a senior executive actually caused the failure?',
    path: `${GUIDES}tell-me-about-a-time-you-failed/faq/#what-if-my-manager-or-a-senior-executive-actually-caused-the-failure`,
  },
  shortcut: {
    title: 'The STAR Framework with Growth Takeaway',
    path: `${GUIDES}tell-me-about-a-time-you-failed/#the-star-framework-with-growth-takeaway`,
  },
} as const satisfies Record<string, GuideLink>;
