// Replaced because the original is empty: it's the place that the top bar has for a search.
import { type ComponentType, type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import styles from './styles.module.css';

type Dialog = ComponentType<{ onClose(): void }>;

/** The button and the keys that open the search. Everything else is only loaded then. */
export default function SearchBar(): ReactNode {
  const [Dialog, setDialog] = useState<Dialog>();
  const [failed, setFailed] = useState(false);
  const open = (): void => {
    setFailed(false);
    void import('../../components/SearchDialog').then(
      (loaded) => setDialog(() => loaded.default),
      () => setFailed(true),
    );
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    const asks =
      ctrlKey || metaKey
        ? key === 'k' && !altKey
        : key === '/' &&
          !(
            target instanceof Element &&
            target.closest('input, textarea, select, [contenteditable]')
          );
    if (!asks || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    open();
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-label="Search"
        aria-keyshortcuts="/ Control+K Meta+K"
        onClick={open}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="m21 21-6-6m2-5a7 7 0 1 1-14 0 7 7 0 0 1 14 0" />
        </svg>
        <span>Search</span>
        <kbd aria-hidden="true">/</kbd>
      </button>
      {failed && (
        <div role="alert" className="notice-bar">
          <p>The search didn’t load. Are you offline?</p>
        </div>
      )}
      {Dialog && <Dialog onClose={() => setDialog(undefined)} />}
    </>
  );
}
