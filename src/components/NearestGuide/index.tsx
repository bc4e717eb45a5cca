import Link from '@docusaurus/Link';
import { useLocation } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { type ReactNode, useEffect, useState } from 'react';
import type { GuideAddress } from '../../model/practice-data';
import styles from './styles.module.css';

interface Props {
  /** Loads the guides, which are in no other script of this page. */
  load(): Promise<GuideAddress[]>;
}

/** The guide with the address nearest to the one asked for, if one is near. It takes the same room if there's none. */
export default function NearestGuide({ load }: Props): ReactNode {
  const { pathname } = useLocation();
  const home = useBaseUrl('/');
  const [guide, setGuide] = useState<GuideAddress>();

  useEffect(() => {
    let current = true;
    const find = async (): Promise<void> => {
      const [{ nearestGuide }, guides] = await Promise.all([import('./nearest-guide'), load()]);
      if (current) setGuide(nearestGuide(pathname, home, guides));
    };
    // Without it, the other links still lead on.
    find().catch(() => undefined);
    return () => {
      current = false;
    };
  }, [pathname, home, load]);

  return (
    <p className={styles.nearest} role="status">
      {guide && (
        <>
          Did you mean <Link to={guide.path}>{guide.title}</Link>?
        </>
      )}
    </p>
  );
}
