/** What Docusaurus makes the anchors of headings with; the package has no types of its own. */
declare module 'github-slugger' {
  export default class GithubSlugger {
    /** The anchor for some words: with a number behind it where this slugger has given it out before. */
    slug(words: string): string;
  }
}
