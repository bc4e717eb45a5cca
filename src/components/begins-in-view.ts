/**
 * Whether the top of an element is comfortably visible: below the top bar, and in the upper half of
 * the window.
 */
export function beginsInView(element: HTMLElement): boolean {
  const { top } = element.getBoundingClientRect();
  const bar = document.querySelector('.navbar')?.getBoundingClientRect().bottom ?? 0;
  return top >= Math.max(0, bar) && top <= window.innerHeight / 2;
}
