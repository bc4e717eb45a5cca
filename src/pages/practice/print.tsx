import data from '@generated/practice-items/default/practice.mjs';
import sheet from '@generated/practice-items/default/sheet.json';
import type { ReactNode } from 'react';
import PrintPage from '../../components/PrintPage';

/** `/practice/print/`: practice on paper. */
export default function PracticePrint(): ReactNode {
  return <PrintPage data={data} quoted={sheet} />;
}
