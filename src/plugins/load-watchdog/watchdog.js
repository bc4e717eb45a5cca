// Runs inside every page as it is served, before any other script, so it uses nothing but what a browser has: see index.ts.
(() => {
  var root = document.documentElement;
  // failed-navigation.ts uses the same key.
  var RELOADED = 'failure-handbook-reloaded';
  var notice;
  var tried;

  function isHydrated() {
    return root.getAttribute('data-has-hydrated') === 'true';
  }

  // Whether a reload would cost the reader something. The value of a box that has none is “on”, but not by default.
  function hasInput() {
    return [].some.call(document.querySelectorAll('input,textarea'), (field) =>
      /checkbox|radio/.test(field.type)
        ? field.checked !== field.defaultChecked
        : field.value !== field.defaultValue,
    );
  }

  function ask(event) {
    if (hasInput()) event.returnValue = true;
  }

  function show() {
    if (notice || isHydrated()) return;
    notice = document.createElement('div');
    notice.className = 'notice-bar';
    notice.setAttribute('role', 'alert');
    notice.innerHTML =
      '<p>Parts of this page haven’t loaded, so nothing you type here is saved.</p><button type="button" class="button-plain">Reload the page</button>';
    notice.lastChild.onclick = () => {
      location.reload();
    };
    document.body.appendChild(notice);
    root.setAttribute('data-scripts', 'missing');
    addEventListener('beforeunload', ask);
  }

  // One reload a visit and page; none where nothing can remember that there was one.
  function recover() {
    if (tried || isHydrated()) return;
    tried = true;
    try {
      if (!hasInput() && sessionStorage.getItem(RELOADED) !== location.pathname) {
        sessionStorage.setItem(RELOADED, location.pathname);
        location.reload();
        return;
      }
    } catch {}
    show();
  }

  addEventListener(
    'error',
    (event) => {
      var script = event.target;
      // Browser extensions add scripts too. A page that's being left breaks off its scripts, and is gone before the time is up.
      if (script.tagName === 'SCRIPT' && script.src.indexOf(location.origin) === 0)
        setTimeout(recover, 200);
    },
    true,
  );
  // All scripts came, but none worked: a host may send a page in place of a file that is gone.
  addEventListener('load', () => {
    setTimeout(recover, 8000);
  });
  // A slow connection would only get slower by a reload.
  setTimeout(show, 10000);

  new MutationObserver(() => {
    if (!notice || !isHydrated()) return;
    notice.remove();
    root.removeAttribute('data-scripts');
    removeEventListener('beforeunload', ask);
  }).observe(root, { attributeFilter: ['data-has-hydrated'] });
})();
