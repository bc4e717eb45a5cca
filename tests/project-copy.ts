import { cpSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';

/** What a build needs of the project, besides the packages. */
export const PARTS = [
  'docs',
  'src',
  'static',
  'docusaurus.config.ts',
  'sidebars.ts',
  'package.json',
  'tsconfig.json',
  'CONTRIBUTING.md',
];

/**
 * Copies what a build needs of the project into a folder, replacing what was there, and links the
 * packages.
 */
export function copyProject(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const part of PARTS) cpSync(part, path.join(folder, part), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'), 'junction');
}
