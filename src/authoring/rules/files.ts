import { filesUnder } from '../files';
import { sitePath } from '../paths';
import { type Problem, reporter } from '../problems';
import { PICTURE } from './safety';

/** Files that an operating system leaves behind. */
const IGNORED = ['.DS_Store'];
/** File names become addresses, in which case matters and a period starts the file extension. */
const NAME = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)?$/;

/**
 * Every file under `folder` is a guide or a picture. Docusaurus also reads `.md`, `_category_.json` and `tags.yml`, and
 * publishes any other file that a guide links to; the content check reads none of these.
 */
export function checkFiles(folder: string, siteDir = '.'): Problem[] {
  const problems: Problem[] = [];
  for (const { file, entry } of filesUnder(folder)) {
    const { name } = entry;
    if (IGNORED.includes(name)) continue;
    const report = reporter(sitePath(siteDir, file), problems);
    if (!entry.isFile() && !entry.isDirectory()) {
      report(
        {},
        'unknown-file',
        'this is a shortcut to another file or folder: put the file itself here',
      );
    } else if (!NAME.test(name)) {
      report(
        {},
        'unknown-file',
        'a file’s name becomes its address: use only lower-case letters, digits, and single hyphens, as in star-method.mdx',
      );
    } else if (entry.isFile() && !name.endsWith('.mdx') && !PICTURE.test(name)) {
      report(
        {},
        'unknown-file',
        'docs/ can hold only guides (.mdx) and pictures (.png, .jpg, .webp, .gif, .avif): rename the file, or move it out',
      );
    }
  }
  return problems;
}
