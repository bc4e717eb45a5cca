import type { ReadComponent } from './component';

/** A `<YourThree>` is empty: it shows the mistakes of its page that the reader ticked. */
export const yourThree: ReadComponent = (element, { report }) => {
  const [stray] = element.children;
  if (stray)
    report(
      stray,
      'stray-content',
      '<YourThree /> shows what the reader ticked: write what’s in it above or below',
    );
  return { kind: 'your-three' };
};
