import data from '@generated/practice-items/default/practice-index.mjs';
import type { ReactNode } from 'react';
import PracticePage from '../../components/PracticePage';

/** `/practice/`: the practice page. */
export default function Practice(): ReactNode {
  return <PracticePage data={data} />;
}
