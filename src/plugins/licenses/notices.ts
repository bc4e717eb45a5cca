import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A package and its license, as webpack-license-plugin reports them. */
export interface LicensedPackage {
  name: string;
  version: string;
  author?: string;
  /** The license's SPDX id. */
  license: string;
  /** The text of the package's license file; null if there is none. */
  licenseText: string | null;
}

/** The folders of the packages that contain these files. */
export function foldersOf(files: readonly string[]): string[] {
  return [
    ...new Set(
      files.flatMap(
        (file) =>
          /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/.exec(file)?.[0] ?? [],
      ),
    ),
  ].sort();
}

/** The name of the package in a folder. It may be installed under a different name. */
export const nameOf = (folder: string): string =>
  (JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { name: string }).name;

/** The package in a folder that has a folder of license files, as Pagefind's has. */
export function readPackage(folder: string): LicensedPackage {
  const { name, version, license } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  ) as LicensedPackage;
  const files = readdirSync(path.join(folder, 'LICENSE')).sort();
  const licenseText = files
    .map((file) => readFileSync(path.join(folder, 'LICENSE', file), 'utf8').trim())
    .join('\n\n');
  return { name, version, license, licenseText };
}

/**
 * The licenses of packages as one text.
 *
 * @param folderOf returns the folder of a package, to look for the text if there's no license file
 * @throws if a package's license text can't be found
 */
export function noticesText(
  packages: readonly LicensedPackage[],
  folderOf: (name: string) => string,
): string {
  const notices = packages.map((each) => {
    const text =
      each.licenseText?.trim() || licenseInReadme(folderOf(each.name)) || standardText(each);
    if (!text)
      throw new Error(
        `${each.name} ${each.version} (${each.license}) has no license text: add one in src/plugins/licenses/notices.ts`,
      );
    return `${each.name} ${each.version}\nLicense: ${each.license}\n\n${text}\n`;
  });
  return `The scripts and styles of this site contain these packages.\n\n${notices.join(`\n${'-'.repeat(80)}\n\n`)}`;
}

/**
 * The “License” section of a package's README, if it contains the license text; empty otherwise.
 */
function licenseInReadme(folder: string): string {
  const readme = path.join(folder, 'README.md');
  const section = existsSync(readme)
    ? (/^#+ +licen[sc]e *\n([\s\S]*?)(?=^#|$(?![\s\S]))/im.exec(
        readFileSync(readme, 'utf8'),
      )?.[1] ?? '')
    : '';
  return /copyright/i.test(section) && /permission/i.test(section) ? section.trim() : '';
}

/**
 * The MIT License with the package's author, for a package without a license text; empty for any
 * other license.
 */
const standardText = ({ name, author, license }: LicensedPackage): string =>
  license === 'MIT'
    ? `MIT License

Copyright (c) ${author?.trim() || `the authors of ${name}`}

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`
    : '';
