import {
  type ChangeEvent,
  type FormEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from 'react';
import { arriveAt } from './arrive';
import Message from './Message';
import Results from './Results';
import styles from './styles.module.css';
import { type Shown, useSearch } from './use-search';
import { useVisibleHeight } from './use-visible-height';

interface Props {
  onClose(): void;
}

/**
 * The dialog that searches the guides while the reader types. Results are links: the arrow keys go
 * from one to the next, and Enter in the field follows the first one.
 */
export default function SearchDialog({ onClose }: Props): ReactNode {
  const [query, setQuery] = useState('');
  const [shown, again] = useSearch(query);
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  useVisibleHeight(dialog);

  const links = (): HTMLAnchorElement[] =>
    [...(dialog.current?.querySelectorAll('li a') ?? [])].filter(
      (each) => each instanceof HTMLAnchorElement,
    );
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = nextFocus(event, links(), field.current);
    if (!to) return;
    to.focus();
    // A letter belongs in the field, which has the focus now.
    if (event.key.length > 1) event.preventDefault();
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (shown.state === 'found' && shown.query === query.trim()) links()[0]?.click();
  };
  const onAgain = (): void => {
    again();
    field.current?.focus();
  };
  const onChoose = (event: MouseEvent<HTMLAnchorElement>): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    dialog.current?.close();
    arriveAt(event.currentTarget);
  };
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label="Search"
      onClose={onClose}
      onKeyDown={onKeyDown}
      onClick={({ target }) => target === dialog.current && dialog.current.close()}
    >
      <div className={styles.frame}>
        <form role="search" className={styles.bar} onSubmit={onSubmit}>
          <input
            ref={field}
            className={styles.field}
            type="text"
            inputMode="search"
            enterKeyHint="search"
            autoComplete="off"
            maxLength={300}
            aria-label="Search the guides"
            placeholder="A word or a question"
            value={query}
            onChange={({ target }: ChangeEvent<HTMLInputElement>) => setQuery(target.value)}
          />
          <button type="button" className="button-plain" onClick={() => dialog.current?.close()}>
            Close <kbd aria-hidden="true">Esc</kbd>
          </button>
        </form>
        <div className={styles.found}>
          <p className={styles.status} role="status">
            {statusOf(shown)}
          </p>
          <Message shown={shown} onChoose={onChoose} onAgain={onAgain} />
          {shown.state === 'found' && shown.results.length > 0 && (
            <Results results={shown.results} onChoose={onChoose} />
          )}
        </div>
      </div>
    </dialog>
  );
}

/** What a key moves the focus to; undefined if that's nothing new. */
function nextFocus(
  { key, ctrlKey, metaKey, altKey, target }: KeyboardEvent,
  links: HTMLAnchorElement[],
  field: HTMLInputElement | null,
): HTMLElement | null | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  const at = target instanceof HTMLAnchorElement ? links.indexOf(target) : -1;
  if (at < 0 && target !== field) return undefined;
  if (key === 'ArrowDown') return links[at + 1];
  if (at < 0) return undefined;
  if (key === 'ArrowUp') return links[at - 1] ?? field;
  if (key === 'Home') return links[0];
  if (key === 'End') return links.at(-1);
  return key.length === 1 && key !== ' ' ? field : undefined;
}

function statusOf(shown: Shown): string {
  switch (shown.state) {
    case 'empty':
      return '';
    case 'searching':
      return 'Searching …';
    case 'failed':
      return 'The search didn’t load.';
    case 'found': {
      const { length } = shown.results;
      if (length === 0) return `Nothing was found for “${shown.query}.”`;
      return length === 1 ? '1 result' : `${length} results, the best first`;
    }
  }
}
