import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import './controls.css';
import Deferred from './Deferred';
import styles from './styles.module.css';
import WithoutRecord from './WithoutRecord';

interface Props {
  title: string;
  description: string;
  children: ReactNode;
}

/** A practice page, whose content waits for the reader's data: see Desk. */
export default function PracticeFrame({ title, description, children }: Props): ReactNode {
  return (
    <Layout title={title} description={description}>
      <main className={styles.practice}>
        <WithoutRecord />
        <Deferred>{children}</Deferred>
      </main>
    </Layout>
  );
}
