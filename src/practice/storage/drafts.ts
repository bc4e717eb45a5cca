import type { Entries } from './entries';
import type { Conflict, Dated, Draft } from './kinds';

/**
 * The drafts of this page, and what other tabs and imports have for the same items. `aliases` are
 * an item's former ids.
 */
export interface Drafts {
  textOf(id: string, aliases?: readonly string[]): string;
  write(id: string, text: string): void;
  hold(id: string, aliases?: readonly string[]): () => void;
  otherOf(id: string, aliases?: readonly string[]): string | undefined;
  /** Returns false if there was nothing to pick from. */
  settle(id: string, keep: Keep): boolean;
  /** The stored entries, with the rules below. */
  entries: Entries<Draft>;
  /** Forgets what this page has, but not what is stored. */
  forget(): void;
}

/**
 * Which version of a draft the reader picks: the one in the field, the other one, or the one in the
 * field followed by the other.
 */
export type Keep = 'here' | 'other' | 'both';

/**
 * Adds a version to some versions of a draft. A text that starts with another has all of it, so the
 * other isn't needed.
 */
export const addText = (texts: readonly string[], text: string): readonly string[] =>
  texts.some((each) => each.startsWith(text))
    ? texts
    : [...texts.filter((each) => !text.startsWith(each)), text];

/**
 * Opens the drafts. Any tab may change a draft's stored text, so these rules make sure that no text
 * is lost:
 *
 * - Before a tab overwrites a stored text that it has never shown, it stores that text among the
 *   item's other versions.
 * - A field that the reader is typing in keeps its text, whatever is stored. The stored text is
 *   offered beside it.
 * - Another version stays stored until the reader picks one, or types over it in the field.
 *
 * @param drafts opened with the `resolve` that this returns
 * @param dateAfter gives a time for what replaces an entry, in milliseconds since 1970
 */
export function openDrafts(
  drafts: Entries<Draft>,
  conflicts: Entries<Conflict>,
  dateAfter: (present: Dated | undefined) => number,
): Drafts & { resolve(id: string, mine: Draft, stored: Draft): Draft } {
  const held = new Map<string, number>();
  const aliasesOf = new Map<string, readonly string[]>();
  /**
   * What's in a field while something else is stored. It stays there until the reader types on or
   * picks.
   */
  const inField = new Map<string, string>();
  /**
   * The stored text that this page last showed in the field. The reader has seen it, so it may be
   * overwritten.
   */
  const shown = new Map<string, string | undefined>();
  /** The time of the latest text that another tab reported or stored. */
  const seen = new Map<string, number>();

  function get(id: string): Draft | undefined {
    const draft = drafts.get(id);
    if (!shown.has(id)) shown.set(id, draft?.text);
    return draft;
  }
  const saw = (id: string, { at }: Draft): void =>
    void seen.set(id, Math.max(at, seen.get(id) ?? 0));
  const firstOf = <Content>(
    find: (id: string) => Content | undefined,
    id: string,
    aliases = aliasesOf.get(id) ?? [],
  ): Content | undefined => [id, ...aliases].map(find).find(Boolean);
  const textOf: Drafts['textOf'] = (id, aliases) =>
    inField.get(id) ?? firstOf(get, id, aliases)?.text ?? '';

  const withText =
    (text: string) =>
    (present: Conflict | undefined): Conflict => ({
      at: dateAfter(present),
      texts: addText(present?.texts ?? [], text),
    });
  /** Stores a text as another version of a draft, for the reader to pick from. */
  function addOther(id: string, text: string): void {
    if (text && !conflicts.get(id)?.texts.includes(text)) conflicts.put(id, withText(text));
  }
  function dropOthers(id: string, dropped: readonly string[]): void {
    for (const each of [id, ...(aliasesOf.get(id) ?? [])]) {
      if (!conflicts.get(each)?.texts.some((text) => dropped.includes(text))) continue;
      conflicts.put(each, (present) => ({
        at: dateAfter(present),
        texts: (present?.texts ?? []).filter((text) => !dropped.includes(text)),
      }));
    }
  }

  /**
   * What to store where another tab has stored something, too: this page's text, once the other one
   * is safe.
   */
  function resolve(id: string, mine: Draft, stored: Draft): Draft {
    saw(id, stored);
    if (stored.text && stored.text !== mine.text && stored.text !== shown.get(id))
      conflicts.putOrThrow(id, withText(stored.text));
    return mine.at > stored.at || mine.text === stored.text
      ? mine
      : { ...mine, at: dateAfter(stored) };
  }

  function put(id: string, change: (present: Draft | undefined) => Draft): void {
    get(id);
    drafts.put(id, change);
    if (!drafts.isPending(id)) shown.set(id, drafts.get(id)?.text);
  }
  const write = (id: string, text: string): void => {
    inField.delete(id);
    put(id, (present) => ({ at: dateAfter(present), text }));
  };

  /** Takes over what another tab stored. Returns false if that changes nothing here. */
  function join(id: string, told: Draft): boolean {
    const before = textOf(id);
    const mine = get(id);
    // What the storage refused has to be stored, or be safe in the field, before anything replaces
    // it.
    if (drafts.isPending(id)) drafts.retry(id);
    const stored = drafts.stored(id) ?? told;
    if (drafts.isPending(id) || (mine && mine.at === stored.at && mine.text === stored.text)) {
      // Both tabs wrote before either heard of the other, and this one wrote last.
      const isNew =
        told.at > (seen.get(id) ?? 0) && told.text !== before && told.text !== mine?.text;
      saw(id, told);
      if (isNew) addOther(id, told.text);
      return isNew;
    }
    saw(id, stored);
    drafts.adopt(id, stored);
    const keeps = Boolean(held.get(id)) || inField.has(id);
    if (keeps && stored.text !== before) inField.set(id, before);
    else {
      inField.delete(id);
      shown.set(id, stored.text);
    }
    return true;
  }

  const otherOf: Drafts['otherOf'] = (id, aliases) => {
    const here = textOf(id, aliases);
    const stored = firstOf(get, id, aliases)?.text ?? here;
    if (stored !== here) return stored;
    return firstOf(conflicts.get, id, aliases)?.texts.find((text) => !here.startsWith(text));
  };

  return {
    textOf,
    otherOf,
    resolve,
    write(id, text) {
      const before = textOf(id);
      write(id, text);
      // The reader saw it and typed over it.
      if (!drafts.isPending(id)) dropOthers(id, [before, text]);
    },
    hold(id, aliases = []) {
      aliasesOf.set(id, aliases);
      held.set(id, (held.get(id) ?? 0) + 1);
      return () => held.set(id, (held.get(id) ?? 0) - 1);
    },
    settle(id, keep) {
      const other = otherOf(id);
      if (other === undefined) return false;
      const here = textOf(id);
      // The reader saw both.
      shown.set(id, drafts.get(id)?.text);
      write(id, { here, other, both: `${here}\n\n${other}` }[keep]);
      if (!drafts.isPending(id)) dropOthers(id, [here, other]);
      return true;
    },
    entries: { ...drafts, get, put, join },
    forget: () => [inField, shown, seen].forEach((each) => each.clear()),
  };
}
