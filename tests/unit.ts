import { spawnSync } from 'node:child_process';
import { testFilesIn } from './test-files';

/*
 * Runs the unit tests and the authoring fixtures: `npm run test:unit`. After `--`:
 *
 * - a word runs only the files that have it in their names: `npm run test:unit -- quiz`;
 * - `--watch` goes on, and runs a file again when it or something that it imports has changed;
 * - any other option goes to Node.js, such as `--test-name-pattern=Windows`.
 */
const given = process.argv.slice(2);
const options = given.filter((word) => word.startsWith('-'));
const words = given.filter((word) => !word.startsWith('-'));

const files = testFilesIn('tests/unit', 'tests/authoring').filter(
  (file) => words.length === 0 || words.some((word) => file.includes(word)),
);
if (files.length === 0) {
  console.error(
    `No test file in tests/unit or tests/authoring has “${words.join('” or “')}” in its name.`,
  );
  process.exit(1);
}
const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', '--test', ...options, ...files],
  {
    stdio: 'inherit',
  },
);
process.exit(status ?? 1);
