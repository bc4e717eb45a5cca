import { readGuides } from './check';
import { formatProblems } from './problems';
import { checkSpelling } from './spelling';

/** `npm run spelling`: every word in docs/ that no dictionary has, a line each. */
checkSpelling(readGuides('docs')).then((problems) => {
  if (problems.length === 0) return console.log('docs: no unknown word');
  console.error(formatProblems(problems));
  process.exitCode = 1;
});
