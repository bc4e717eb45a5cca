import data from '@generated/practice-items/default/practice-index.mjs';
import type { ReactNode } from 'react';
import ProgressPage from '../../components/ProgressPage';

/** `/practice/progress/`: what the reader knows by now. */
export default function PracticeProgress(): ReactNode {
  return <ProgressPage data={data} />;
}
