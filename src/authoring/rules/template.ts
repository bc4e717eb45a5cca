import { TEMPLATE_LINES } from '../templates';
import type { GuideRule } from './rule';

/** Checks that nothing is left of what `npm run new` writes. */
export const checkTemplate: GuideRule = ({ text }, report) => {
  for (const [at, line] of text.split(/\r\n|\n|\r/).entries()) {
    const start = { line: at + 1, column: 1 };
    if (TEMPLATE_LINES.some((each) => each.test(line)))
      report(
        { position: { start, end: start } },
        'template-text',
        'this line is still the template’s: write your own words and, for a card, an id of its own',
      );
  }
};
