import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import type { LandingData } from '../../model/practice-data';
import GuideList from '../GuideList';
import Player from '../Player';
import { cardItem } from '../Player/card';
import Doors from './Doors';
import styles from './styles.module.css';

/** The first screen: what this is, one real card to play, and the ways in. */
export default function Landing({ data: { card, guides } }: { data: LandingData }): ReactNode {
  const { siteConfig } = useDocusaurusContext();
  return (
    <Layout description={siteConfig.tagline}>
      <main className={styles.landing}>
        <div className={styles.first}>
          <header>
            <h1 className={styles.question}>“Tell me about a time you failed.”</h1>
            <p className={styles.lead}>
              Guides, checklists and cards that help you prepare an honest answer, calmly, in the
              time you have.
            </p>
            <p className={styles.promise}>
              Free, without an account. What you do here stays in your browser.
            </p>
          </header>
          <section aria-label="One card to try">
            <Player items={[cardItem(card)]} seed={card.id} endLabel="The end" />
          </section>
        </div>
        <Doors />
        <section>
          <h2>The guides</h2>
          <GuideList guides={guides} />
        </section>
      </main>
    </Layout>
  );
}
