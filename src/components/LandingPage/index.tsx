import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import type { LandingData, PracticeIndex } from '../../model/practice-data';
import GuideList from '../GuideList';
import Player from '../Player';
import { cardItem } from '../Player/card';
import Questions from './Questions';
import StarBar from './StarBar';
import styles from './styles.module.css';
import Today from './Today';
import WhenForm from './WhenForm';

/** The first screen: what the reader will get, how to start, a few real cards to play, and the guides. */
export default function LandingPage({
  data: { cards, guides },
  loadPractice,
}: {
  data: LandingData;
  /** Loads what the plan of a reader who returns is made from. */
  loadPractice(): Promise<PracticeIndex>;
}): ReactNode {
  const { siteConfig } = useDocusaurusContext();
  return (
    <Layout description={siteConfig.tagline}>
      <main className={styles.landing}>
        <header>
          <h1 className={styles.question}>“Tell me about a time you failed.”</h1>
          <p className={styles.lead}>
            Walk in with a true two-minute answer that you can say out loud.
          </p>
          <StarBar />
        </header>
        <div className={styles.start}>
          <Today load={loadPractice}>
            <WhenForm />
            <p className={styles.promise}>
              Free, with no account. Everything you do here stays in your browser. Or begin with{' '}
              <Link to="/stories/">a story of your own</Link>.
            </p>
          </Today>
          <section aria-labelledby="try">
            <h2 id="try" className={styles.title}>
              Which would you say?
            </h2>
            <Player
              items={cards.map((card) => cardItem(card))}
              seed="landing"
              ownsKeys
              endLabel="The end"
              endAction={
                <Link className="button-primary" to="/practice/">
                  See today’s practice
                </Link>
              }
            />
          </section>
        </div>
        <Questions />
        <section>
          <h2>The guides</h2>
          <GuideList guides={guides} />
        </section>
      </main>
    </Layout>
  );
}
