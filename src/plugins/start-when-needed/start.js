// Runs in the head of a page that doesn't start its scripts at once, before any other script, so it
// only uses what browsers have built in: see index.ts.
(() => {
  var root = document.documentElement;
  var { files, record } = document.currentScript.dataset;
  var SIGNS = 'pointerdown pointermove touchstart wheel scroll keydown click input focusin'.split(
    ' ',
  );
  var CAPTURE = { capture: true, passive: true };
  // How long the reader has the page to themselves, in milliseconds, though they see something that
  // needs scripts: they read it first. A sign starts the scripts sooner.
  var READING = 5000;
  // load-watchdog uses the same key.
  var RELOADED = 'failure-handbook-reloaded';
  var dark = matchMedia('(prefers-color-scheme: dark)');
  var started = false;
  var opened = [];

  function onSign({ type, movementX, movementY }) {
    // A pointer that rests is also reported to have moved when the page under it changes.
    if (type !== 'pointermove' || movementX || movementY) start();
  }

  function start() {
    if (started) return;
    started = true;
    controls.disconnect();
    for (var sign of SIGNS) removeEventListener(sign, onSign, CAPTURE);
    // The scripts need the whole page, which may still be arriving.
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', load);
    else load();
  }

  function load() {
    // load-watchdog counts from here.
    dispatchEvent(new Event('scripts-start'));
    // They load at the same time and run in this order. The main script, which needs the others, is
    // the last.
    files.split(' ').forEach((file, at, all) => {
      var script = document.createElement('script');
      script.async = false;
      // Written as webpack's runtime writes it: it looks for the tag, and loads nothing twice.
      script.setAttribute('src', file);
      // The runtime would wait for a file that has failed already.
      script.onerror = () => script.remove();
      if (at === all.length - 1) script.onload = () => dispatchEvent(new Event('scripts-loaded'));
      document.head.append(script);
    });
  }

  function whenIdle(act) {
    if (document.readyState !== 'complete') addEventListener('load', () => whenIdle(act));
    else if (window.requestIdleCallback) requestIdleCallback(act, { timeout: 2000 });
    else setTimeout(act, 200);
  }

  function prefetch() {
    if (started || navigator.connection?.saveData) return;
    for (var href of files.split(' '))
      document.head.append(
        Object.assign(document.createElement('link'), { rel: 'prefetch', as: 'script', href }),
      );
    setTimeout(start, READING);
  }

  // What needs scripts and is further down comes with scrolling, which is a sign of a reader.
  var controls = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    controls.disconnect();
    whenIdle(prefetch);
  });
  addEventListener('DOMContentLoaded', () => {
    for (var each of document.querySelectorAll('main :is(button,input,textarea,select)'))
      if (!started) controls.observe(each);
  });

  for (var sign of SIGNS) addEventListener(sign, onSign, CAPTURE);
  dispatchEvent(new Event('scripts-wait'));
  try {
    // Reloaded because scripts were missing: the reader has given a sign before.
    if (sessionStorage.getItem(RELOADED) === location.pathname) start();
    // Something may have to be shown that's saved here.
    if (Object.keys(localStorage).some((key) => key.startsWith(record))) whenIdle(start);
  } catch {}

  // What the scripts do for a reader who never gives a sign: follow the device's theme, and open
  // everything in print, for browsers that can't do that with CSS.
  dark.addEventListener('change', () => {
    if (root.getAttribute('data-theme-choice') === 'system')
      root.setAttribute('data-theme', dark.matches ? 'dark' : 'light');
  });
  addEventListener('beforeprint', () => {
    var hydrated = root.getAttribute('data-has-hydrated') === 'true';
    opened = hydrated ? [] : [...document.querySelectorAll('main details:not([open])')];
    for (var each of opened) each.open = true;
  });
  addEventListener('afterprint', () => {
    for (var each of opened) each.open = false;
  });
})();
