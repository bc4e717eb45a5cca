/** Docusaurus uses this package to make the anchors of headings. It has no types of its own. */
declare module 'github-slugger' {
  export default class GithubSlugger {
    /** The anchor for some words. If this slugger has returned it before, adds a number. */
    slug(words: string): string;
  }
}
