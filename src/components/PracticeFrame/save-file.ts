/** Offers the reader a text as a file to save; `type` is its media type. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // The browser may start to read the file only after this has run.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
