import landing from '@generated/practice-items/default/landing.json';
import type { ReactNode } from 'react';
import LandingPage from '../components/LandingPage';

/** `/`: the landing page. */
export default function Home(): ReactNode {
  return <LandingPage data={landing} />;
}
