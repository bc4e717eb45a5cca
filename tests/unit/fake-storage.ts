/** A browser's storage that can be told to refuse, and that remembers which keys were written. */
export class FakeStorage implements Storage {
  [name: string]: unknown;
  readonly entries: Map<string, string>;
  readonly written: string[] = [];
  /** Whether it is full, as a browser's storage is at its quota. */
  full = false;
  /** How many UTF-16 units it takes, keys and values together. */
  quota = Infinity;
  /** How often it was asked to read, write or remove. */
  calls = 0;
  private used = 0;
  /** Which keys it does not take, full or not. */
  refuses: (name: string) => boolean = () => false;

  constructor(entries: Record<string, string> = {}) {
    this.entries = new Map(Object.entries(entries));
    this.used = Object.entries(entries).reduce(
      (sum, [key, text]) => sum + key.length + text.length,
      0,
    );
  }
  get length(): number {
    return this.entries.size;
  }
  clear(): void {
    this.entries.clear();
    this.used = 0;
  }
  getItem(name: string): string | null {
    this.calls++;
    return this.entries.get(name) ?? null;
  }
  key(at: number): string | null {
    return [...this.entries.keys()][at] ?? null;
  }
  removeItem(name: string): void {
    this.calls++;
    this.used -= this.sizeOf(name);
    this.entries.delete(name);
  }
  setItem(name: string, value: string): void {
    this.calls++;
    const used = this.used - this.sizeOf(name) + name.length + value.length;
    if (this.full || used > this.quota || this.refuses(name))
      throw new DOMException('the quota has been exceeded', 'QuotaExceededError');
    this.written.push(name);
    this.entries.set(name, value);
    this.used = used;
  }
  private sizeOf(name: string): number {
    const value = this.entries.get(name);
    return value === undefined ? 0 : name.length + value.length;
  }
}
