/*
 * The patterns say what's allowed, not what's refused. Whatever a browser, a spreadsheet, or Anki decodes later (entities,
 * percent signs, tabs, backslashes, capitals), an address of one of these forms means the same. None of them can contain an
 * invisible character, a space, a quotation mark, an angle bracket, or a backslash.
 */
const WEB = /^https:\/\/[a-z\d]([a-z\d.-]*[a-z\d])?(:\d{1,5})?([/?#][^\s<>"\\^`{|}\p{C}]*)?$/iu;
const MAIL = /^mailto:[\w.+-]+@[a-z\d]([a-z\d.-]*[a-z\d])?$/i;
/**
 * Inside the site: a path without a colon, with percent signs only for letters outside ASCII, and perhaps one plain pair in a
 * query, and an anchor.
 */
const HERE =
  /^(?![^#]*\/\/)([\p{L}\p{M}\p{N}._~/-]|%[89a-f][\da-f])*(\?[a-z]+=[a-z-]+)?(#[^\s<>"'\\^`{|}\p{C}]*)?$/iu;

/**
 * Whether a guide can link to an address: a secure web page (`https:`), a mail address (`mailto:`), or a place on this
 * site. The content check refuses any other, and exports leave only the words of such a link.
 */
export const isSafeAddress = (address: string): boolean =>
  WEB.test(address) || MAIL.test(address) || HERE.test(address);

/** Whether an address leads to a place on this site. */
export const isLocalAddress = (address: string): boolean => HERE.test(address);
