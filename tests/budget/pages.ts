/** The kinds of pages that have a budget, each with the address of one. */
export const PAGES: Record<string, string> = {
  'a guide with a deck': '/guides/failure-questions/',
  'a quiz': '/guides/tell-me-about-a-time-you-failed/quiz/',
  'the landing page': '/',
  'the practice page': '/practice/',
  'the stories page': '/stories/',
};
