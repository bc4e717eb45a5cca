import type { GuideLink } from '../../../../stories/wording/categories';

const MISTAKES = '/guides/tell-me-about-a-time-you-failed/common-mistakes/';

/** What the words of a story can’t show, as questions, each with a place to read on. */
export const BEYOND_WORDS: readonly (GuideLink & { question: string })[] = [
  {
    question: 'Did it matter to anyone but you?',
    title: 'The failure that is too small',
    path: `${MISTAKES}#the-failure-that-is-too-small`,
  },
  {
    question: 'Could you have decided otherwise, with what you knew?',
    title: 'The missing person',
    path: `${MISTAKES}#the-missing-person`,
  },
  {
    question: 'Has anything changed since, for you or for others?',
    title: 'The lesson that changes nothing',
    path: `${MISTAKES}#the-lesson-that-changes-nothing`,
  },
  {
    question: 'Can you say it aloud without reading?',
    title: 'The recited script',
    path: `${MISTAKES}#the-recited-script`,
  },
];
