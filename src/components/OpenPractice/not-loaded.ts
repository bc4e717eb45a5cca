/** Stands by itself, because the other words come with the part that didn't load. */
export const NOT_LOADED =
  'Part of this page didn’t load. Check your connection and try again, or just talk to the clock.';
