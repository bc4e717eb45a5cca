import { createRequire } from 'node:module';
import path from 'node:path';
import type { CustomRecord, IndexFile } from 'pagefind';
import type { SearchRecord } from '../../model/search';

/** Pagefind also writes its own interfaces, and what's only for sites without a known language. */
const NEEDED =
  /^(pagefind(-worker)?\.js|pagefind-entry\.json|pagefind\.en_.*|wasm\.en\.pagefind|(fragment|index)\/.*)$/;

/**
 * The files of a search index, with the scripts that read it. Their paths begin at the folder that
 * they belong in. Throws if Pagefind can't make them.
 */
export async function indexFiles(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  // Docusaurus loads plugins in a way that can't import a package that is only a module.
  const { createIndex, close }: typeof import('pagefind') = createRequire(__filename)(
    path.resolve(__dirname, '../../../node_modules/pagefind/lib/index.js'),
  );
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    // All at once: waiting for each one took several times as long.
    const added = await Promise.all(
      records.map((record) => index.addCustomRecord(toEntry(record))),
    );
    failOn(added.flatMap((each) => each.errors));
    const { files, errors: wrongs } = await index.getFiles();
    failOn(wrongs);
    return files.filter((file) => NEEDED.test(file.path));
  } finally {
    await close();
  }
}

/** A record as Pagefind takes it. */
function toEntry(record: SearchRecord): CustomRecord {
  const { kind, address, title, page, section, text, asked } = record;
  const meta = { title, page, section, asked };
  return {
    url: address,
    language: 'en',
    content: text,
    meta: Object.fromEntries(Object.entries(meta).filter(([, words]) => words)),
    filters: { kind: [kind] },
  };
}

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
