/** The file with what a search can find, in the folder of generated files. */
export const SEARCH_DATA = 'practice-items/default/search.json';
