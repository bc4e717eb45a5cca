import { THEMES } from '../model/themes';

/** The cells of the card in a new deck, with its id. */
const CARD = [
  '`first-card`',
  'What to do or say',
  'What to avoid, in the same form and length',
  'What the two sides do not say by themselves',
];
const INTRODUCTION =
  'Say in two or three sentences who this guide is for, and what they can do after reading it.';
const HEADING = '## A first heading';
const PARAGRAPH = 'One idea a paragraph.';

/** Lines of a template that an author still has to replace. */
export const TEMPLATE_LINES: RegExp[] = [
  /^description: "What a reader of “.*” will be able to do\."$/,
  new RegExp(`^(${[INTRODUCTION, HEADING, PARAGRAPH].join('|')})$`),
  new RegExp(`\\| (${CARD.join('|')}) \\|`),
];

/** The text of a new guide. The check reports each line of it that's left. */
export function guideTemplate(title: string, position: number): string {
  return `---
sidebar_position: ${position}
title: ${JSON.stringify(title)}
description: ${JSON.stringify(`What a reader of “${title}” will be able to do.`)}
keywords:
  - ${JSON.stringify(title.toLowerCase())}
---

# ${title.replace(/[{<]/g, '\\$&')}

${INTRODUCTION}

${HEADING}

${PARAGRAPH}
`;
}

/** The text of a new deck. The check reports its card until an author has written another. */
export function deckTemplate(id: string, title: string): string {
  return `<DoDontQuiz id="${id}" theme="${THEMES[0].id}" title="${title.replaceAll('"', '”')}">

| Card | Do | Don’t | Why |
|------|----|-------|-----|
| ${CARD.join(' | ')} |

</DoDontQuiz>
`;
}
