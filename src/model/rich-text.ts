/** Inline Markdown as data: pieces of text, or marked pieces with content of their own. */
export type Phrase = Piece[];

export type Piece =
  | string
  | { mark: 'emphasis' | 'strong'; phrase: Phrase }
  | { mark: 'code'; text: string }
  | { mark: 'link'; href: string; phrase: Phrase };

/** A block of Markdown as data, to show outside its guide. */
export type Block =
  | { block: 'paragraph'; words: Phrase }
  | { block: 'quote'; blocks: Block[] }
  | { block: 'list'; ordered: boolean; items: Block[][] };
