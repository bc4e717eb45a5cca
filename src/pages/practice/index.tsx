import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import type { PracticeData } from '../../authoring/practice-data';

/** Everything there is to practice, in one place. */
export default function Practice({ items }: PracticeData): ReactNode {
  return (
    <Layout title="Practice" description="Everything there is to practice, in one place.">
      <main className="container margin-vert--lg">
        <h1>Practice</h1>
        <p>{items.flat().length} items</p>
      </main>
    </Layout>
  );
}
