// Runs in every served page before any other script, so it only uses what browsers have built in:
// see index.ts.
(() => {
  var root = document.documentElement;
  // failed-navigation.ts uses the same key.
  var RELOADED = 'failure-handbook-reloaded';
  var notice;
  var late;
  var tried;

  function isHydrated() {
    return root.getAttribute('data-has-hydrated') === 'true';
  }

  // Whether the reader would lose something in a reload. A checkbox without a value has the value
  // “on,” but that isn't its default, so look at whether it's checked.
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

  // Reloads once per visit and page, and never if the browser can't remember that it did.
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
      // Browser extensions add scripts too. When the reader leaves, scripts stop loading, but then
      // the page is gone before the timeout.
      if (script.tagName === 'SCRIPT' && script.src.indexOf(location.origin) === 0)
        setTimeout(recover, 200);
    },
    true,
  );
  // All scripts loaded, but none worked. Some hosts serve a page instead of a file that's gone.
  function loaded() {
    setTimeout(recover, 8000);
  }
  function begin() {
    // A reload would only make a slow connection slower.
    late = setTimeout(show, 10000);
  }
  addEventListener('load', loaded);
  begin();

  // A page may start its scripts later: see start-when-needed.
  addEventListener('scripts-wait', () => {
    removeEventListener('load', loaded);
    clearTimeout(late);
  });
  addEventListener('scripts-start', begin);
  addEventListener('scripts-loaded', loaded);

  new MutationObserver(() => {
    if (!notice || !isHydrated()) return;
    notice.remove();
    root.removeAttribute('data-scripts');
    removeEventListener('beforeunload', ask);
  }).observe(root, { attributeFilter: ['data-has-hydrated'] });
})();
