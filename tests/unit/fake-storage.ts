/** A browser's storage that can be told to refuse, and that remembers the keys it was asked to write. */
export class FakeStorage implements Storage {
  [name: string]: unknown;
  readonly entries: Map<string, string>;
  readonly written: string[] = [];
  /** Whether it is full, as a browser's storage is at its quota. */
  full = false;
  /** Which keys it does not take, full or not. */
  refuses: (name: string) => boolean = () => false;

  constructor(entries: Record<string, string> = {}) {
    this.entries = new Map(Object.entries(entries));
  }
  get length(): number {
    return this.entries.size;
  }
  clear(): void {
    this.entries.clear();
  }
  getItem(name: string): string | null {
    return this.entries.get(name) ?? null;
  }
  key(at: number): string | null {
    return [...this.entries.keys()][at] ?? null;
  }
  removeItem(name: string): void {
    this.entries.delete(name);
  }
  setItem(name: string, value: string): void {
    if (this.full || this.refuses(name)) throw new DOMException('the quota has been exceeded', 'QuotaExceededError');
    this.written.push(name);
    this.entries.set(name, value);
  }
}
