import landing from '@generated/practice-items/default/landing.json';
import type { ReactNode } from 'react';
import LandingPage from '../components/LandingPage';
import type { PracticeIndex } from '../model/practice-data';

const loadPractice = async (): Promise<PracticeIndex> =>
  (await import('@generated/practice-items/default/practice-index.mjs')).default;

/** `/`: the landing page. */
export default function Home(): ReactNode {
  return <LandingPage data={landing} loadPractice={loadPractice} />;
}
