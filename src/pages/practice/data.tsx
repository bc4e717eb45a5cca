import data from '@generated/practice-items/default/practice.mjs';
import type { ReactNode } from 'react';
import DataPage from '../../components/DataPage';

/** `/practice/data/`: what's saved of the reader, and what to do with it. */
export default function PracticeDataPage(): ReactNode {
  return <DataPage data={data} />;
}
