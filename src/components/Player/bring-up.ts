import { beginsInView } from '../begins-in-view';

/** Moves the focus to something that has just appeared, and shows it from its beginning, below the top bar. */
export function bringUp(element: HTMLElement | null): void {
  if (!element) return;
  element.style.scrollMarginTop = 'calc(var(--ifm-navbar-height) + 0.5rem)';
  element.focus({ preventScroll: true });
  if (!beginsInView(element)) element.scrollIntoView();
}
