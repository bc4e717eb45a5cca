import remarkPresetLintRecommended from 'remark-preset-lint-recommended';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { GuideRule } from './rule';

const linter = unified().use(remarkPresetLintRecommended).freeze();

/** The rules of remark-lint's recommended preset, each named `markdown/…`. */
export const checkMarkdown: GuideRule = ({ file, text, tree }, report) => {
  const source = new VFile({ path: file, value: text });
  try {
    linter.runSync(tree, source);
  } catch (error) {
    // It throws for a comment that starts with “lint” and isn't a command. It has already reported
    // the same message.
    if (!(error instanceof VFileMessage)) throw error;
  }
  for (const { place, reason, ruleId } of source.messages) {
    const start = place && ('start' in place ? place.start : place);
    report(
      start ? { position: { start, end: start } } : {},
      `markdown/${ruleId ?? 'comment'}`,
      reason,
    );
  }
};
