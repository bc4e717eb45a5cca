declare module '@generated/route-table/guides' {
  /** How to load each guide, by its id. */
  export const loads: Record<string, () => Promise<unknown>>;
  export const common: import('./guides').Common;
}
