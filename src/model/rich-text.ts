/** A run of inline Markdown, in order: text, or a marked piece with its own content. */
export type Phrase = Piece[];

export type Piece =
  | string
  | { mark: 'emphasis' | 'strong'; phrase: Phrase }
  | { mark: 'code'; text: string }
  | { mark: 'link'; href: string; phrase: Phrase };

/** A block of Markdown as data, for what is shown outside its guide. */
export type Block =
  | { block: 'paragraph'; words: Phrase }
  | { block: 'quote'; blocks: Block[] }
  | { block: 'list'; ordered: boolean; items: Block[][] };
