// Replaced: ways to go on, instead of asking the reader to write to the owner of another site.
import Link from '@docusaurus/Link';
import type { Props } from '@theme/NotFound/Content';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import NearestGuide from '../../../components/NearestGuide';
import type { GuideAddress } from '../../../model/practice-data';
import styles from './styles.module.css';

const loadGuides = async (): Promise<GuideAddress[]> =>
  (await import('@generated/practice-items/default/addresses.json')).default;

/** What stands where there is no page: the guide with the nearest address, and where to go from here. */
export default function NotFoundContent({ className }: Props): ReactNode {
  return (
    <main className={clsx(styles.notFound, className)}>
      <h1>There’s no page here</h1>
      <p>
        The page may have moved, or a letter in the address may be off. Nothing you saved is lost.
      </p>
      <NearestGuide load={loadGuides} />
      <h2>Go on from here</h2>
      <ul>
        <li>
          <Link to="/guides/">All guides</Link>
        </li>
        <li>
          <Link to="/practice/">Practice</Link>
        </li>
        <li>
          <Link to="/stories/">My stories</Link>
        </li>
        <li>
          <Link to="/">Start page</Link>
        </li>
      </ul>
    </main>
  );
}
