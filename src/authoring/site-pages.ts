/**
 * The pages that aren't guides and that a guide can link to, as it writes them. A page that's moved or
 * deleted is changed here, so that the check finds every link to it.
 */
export const SITE_PAGES: readonly string[] = [
  '/practice/',
  '/practice/print/',
  '/stories/',
  '/stories/?dig=up',
  ...['questions', 'fit', 'write', 'numbers', 'follow-ups', 'rehearse', 'sheet'].map(
    (step) => `/stories/?step=${step}`,
  ),
];
