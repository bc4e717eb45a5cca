/**
 * What this plugin generates for the pages in `src/pages/` and `src/theme/`. Only they import it, so
 * it's only in their scripts.
 */

declare module '@generated/practice-items/default/addresses.json' {
  const addresses: import('../../model/practice-data').GuideAddress[];
  export default addresses;
}

declare module '@generated/practice-items/default/descriptions.json' {
  /** The description of each guide and part of one, by its path, with the slash at the end. */
  const descriptions: Record<string, string>;
  export default descriptions;
}

declare module '@generated/practice-items/default/landing.json' {
  const landing: import('../../model/practice-data').LandingData;
  export default landing;
}

declare module '@generated/practice-items/default/sheet.json' {
  const sheet: import('../../model/practice-data').SheetData;
  export default sheet;
}

declare module '@generated/practice-items/default/stories.json' {
  const stories: import('../../model/stories-data').StoriesData;
  export default stories;
}

declare module '@generated/practice-items/default/practice-index.mjs' {
  const offer: import('../../model/practice-data').PracticeOffer;
  export default offer;
}

declare module '@generated/practice-items/default/practice.mjs' {
  const practice: import('../../model/practice-data').PracticeData;
  export default practice;
}
