import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import type { PracticeData } from '../../authoring/practice-data';

/** Everything there is to practice, on paper. */
export default function Print({ items }: PracticeData): ReactNode {
  return (
    <Layout title="Print" description="Everything there is to practice, on paper.">
      <main className="container margin-vert--lg">
        <h1>Print</h1>
        <p>{items.flat().length} items</p>
      </main>
    </Layout>
  );
}
