// Added because a page that can't be loaded mustn't take the current one away. This component stays
// when the page changes.
import type { Props } from '@theme/Root';
import type { ReactNode } from 'react';
import NavigationNotice from '../components/NavigationNotice';

/** Wraps every page. */
export default function Root({ children }: Props): ReactNode {
  return (
    <>
      {children}
      <NavigationNotice />
    </>
  );
}
