/** Takes a hash such as `#%` out of the address: Docusaurus decodes it to scroll there, and shows an error page if that fails. */
function strip(): void {
  const { hash, pathname, search } = window.location;
  try {
    decodeURIComponent(hash);
  } catch {
    window.history.replaceState(window.history.state, '', pathname + search);
  }
}

if (typeof window !== 'undefined') {
  // This module is loaded before the router reads the address, and so listens before it as well.
  strip();
  window.addEventListener('popstate', strip, { capture: true });
}
