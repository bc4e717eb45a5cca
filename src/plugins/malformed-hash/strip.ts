/**
 * Removes a hash such as `#%` from the address. Docusaurus decodes the hash to scroll there, and
 * shows an error page if that fails.
 */
function strip(): void {
  const { hash, pathname, search } = window.location;
  try {
    decodeURIComponent(hash);
  } catch {
    window.history.replaceState(window.history.state, '', pathname + search);
  }
}

if (typeof window !== 'undefined') {
  // This module loads before the router reads the address, so its listener runs first too.
  strip();
  window.addEventListener('popstate', strip, { capture: true });
}
