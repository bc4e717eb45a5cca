import { firstWords } from './first-words';
import type { Node } from './pattern';

/** Things that begin with a phrase, by the words it can begin with, so that a word is compared with few. */
export class ByFirstWord<Item> {
  private readonly byWord = new Map<string, Item[]>();
  /** Those that begin with any of many words. */
  private readonly rest: Item[] = [];

  /** What `at` has put together. */
  private readonly both = new Map<string, readonly Item[]>();

  add(phrase: Node, item: Item): void {
    this.both.clear();
    const words = firstWords(phrase);
    if (!words) this.rest.push(item);
    for (const word of words ?? []) {
      const items = this.byWord.get(word);
      if (items) items.push(item);
      else this.byWord.set(word, [item]);
    }
  }

  /** Those that may begin with a word. */
  at(word: string): readonly Item[] {
    const items = this.byWord.get(word);
    if (!items) return this.rest;
    const known = this.both.get(word);
    if (known) return known;
    const both = [...items, ...this.rest];
    this.both.set(word, both);
    return both;
  }
}
