import { FakeStorage } from './fake-storage';

/** What a browser tells a tab about another tab's write. */
export type StoredEvent = Pick<StorageEvent, 'key' | 'newValue'>;

/** A tab's view of the shared storage. A write tells every other tab, as browsers do. */
export class TabStorage extends FakeStorage {
  constructor(
    private readonly shared: FakeStorage,
    private readonly tell: (event: StoredEvent) => void,
  ) {
    super();
  }
  override get length(): number {
    return this.shared.length;
  }
  override getItem(name: string): string | null {
    return this.shared.getItem(name);
  }
  override key(at: number): string | null {
    return this.shared.key(at);
  }
  override removeItem(name: string): void {
    if (this.shared.getItem(name) === null) return;
    this.shared.removeItem(name);
    this.tell({ key: name, newValue: null });
  }
  override setItem(name: string, value: string): void {
    if (this.shared.getItem(name) === value) return;
    this.shared.setItem(name, value);
    this.tell({ key: name, newValue: value });
  }
}
