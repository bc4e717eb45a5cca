// Runs in the head of every page, and holds what the reader presses until the scripts are at work,
// so that nothing is lost: see index.ts. What the browser does by itself, such as following a link,
// checking a box, or typing, it does at once.
(() => {
  var root = document.documentElement;
  var held = [];
  var replaying = false;

  function hold(event, element, act) {
    event.stopImmediatePropagation();
    // Readers press again when nothing seems to happen.
    if (held.some((each) => each.element === element && each.key === event.key)) return;
    held.push({ element, key: event.key, act });
  }

  function onClick(event) {
    if (replaying || !(event.target instanceof Element)) return;
    var control = event.target.closest('#__docusaurus :is(button,a)');
    if (!control) return;
    if (control.matches('button,[role=button]')) {
      // The button of a form that leads to a page works by itself.
      if (control.type === 'submit' && control.form?.hasAttribute('action')) return;
      event.preventDefault();
      control.setAttribute('data-held', '');
      hold(event, control, () => control.click());
    } else if (control.hash && control.href.split('#')[0] === location.href.split('#')[0]) {
      // The browser goes there. What listens to the link still has to hear of it.
      hold(event, control, () => {
        control.addEventListener('click', (again) => again.preventDefault(), { once: true });
        control.click();
      });
    }
  }

  // As aria-keyshortcuts says it.
  function isShortcut(chord) {
    return [...document.querySelectorAll('[aria-keyshortcuts]')].some((each) =>
      each.getAttribute('aria-keyshortcuts').toLowerCase().split(' ').includes(chord),
    );
  }

  function onKey(event) {
    var { key, code, ctrlKey, metaKey, shiftKey, altKey, target } = event;
    if (replaying || altKey || event.repeat || event.isComposing || !(target instanceof Element))
      return;
    var shortcut = isShortcut(
      (ctrlKey ? 'control+' : '') + (metaKey ? 'meta+' : '') + key.toLowerCase(),
    );
    if (ctrlKey || metaKey) {
      if (!shortcut) return;
    } else {
      if (!/^([^ ]|Enter|Escape)$/u.test(key)) return;
      if (target.closest('textarea,select,input:not([type=radio],[type=checkbox])')) return;
      if (key === 'Enter' && target.closest('a,button,summary,input')) return;
    }
    if (shortcut) event.preventDefault();
    hold(event, null, () => {
      var focused = document.activeElement ?? document.body;
      (target.isConnected && target !== document.body ? target : focused).dispatchEvent(
        new KeyboardEvent('keydown', {
          ...{ key, code, ctrlKey, metaKey, shiftKey },
          bubbles: true,
          cancelable: true,
        }),
      );
    });
  }

  async function replay() {
    // What's pressed in the meantime is held too, so that the order stays.
    for (var { element, act } of held) {
      element?.removeAttribute('data-held');
      replaying = true;
      act();
      replaying = false;
      await new Promise(setTimeout);
    }
    removeEventListener('click', onClick, true);
    removeEventListener('keydown', onKey, true);
  }

  addEventListener('click', onClick, true);
  addEventListener('keydown', onKey, true);
  new MutationObserver((_, observer) => {
    if (root.getAttribute('data-has-hydrated') !== 'true') return;
    observer.disconnect();
    void replay();
  }).observe(root, { attributeFilter: ['data-has-hydrated'] });
})();
