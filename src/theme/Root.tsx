// Added so that a page that can't be loaded doesn't cost the reader the one on show: this is the place that outlives both.
import type { Props } from '@theme/Root';
import type { ReactNode } from 'react';
import NavigationNotice from '../components/NavigationNotice';

/** Everything on a page. */
export default function Root({ children }: Props): ReactNode {
  return (
    <>
      {children}
      <NavigationNotice />
    </>
  );
}
