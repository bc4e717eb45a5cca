/*
 * Patterns of what is allowed, not of what is refused: whatever a browser, a spreadsheet or Anki decodes later (entities,
 * percent signs, tabs, backslashes, upper case), an address of one of these forms stays what it is. No invisible
 * character, space, quotation mark, angle bracket or backslash is part of any of them.
 */
const WEB = /^https:\/\/[a-z\d]([a-z\d.-]*[a-z\d])?(:\d{1,5})?([/?#][^\s<>"\\^`{|}\p{C}]*)?$/iu;
const MAIL = /^mailto:[\w.+-]+@[a-z\d]([a-z\d.-]*[a-z\d])?$/i;
/** Inside the site: a path without a colon, and with percent signs only for letters beyond ASCII; then perhaps an anchor. */
const HERE = /^(?![^#]*\/\/)([\p{L}\p{M}\p{N}._~/-]|%[89a-f][\da-f])*(#[^\s<>"'\\^`{|}\p{C}]*)?$/iu;

/**
 * Whether an address is one that a guide can link to: a secure web page (`https:`), a mail address (`mailto:`), or a
 * place on this site. The content check refuses any other, and exports write the link's words without it.
 */
export const isSafeAddress = (address: string): boolean =>
  WEB.test(address) || MAIL.test(address) || HERE.test(address);

/** Whether an address leads to a place on this site. */
export const isLocalAddress = (address: string): boolean => HERE.test(address);
