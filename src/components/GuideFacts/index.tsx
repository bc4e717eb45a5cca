import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import {
  useActiveDocContext,
  useDoc,
  useDocsVersion,
} from '@docusaurus/plugin-content-docs/client';
import { Fragment, type ReactNode } from 'react';
import styles from './styles.module.css';

/** The front-matter keys that Docusaurus doesn't know. */
interface GuideFrontMatter {
  difficulty?: string;
  estimated_time?: string;
  /** Titles of guides to read first. */
  prerequisites?: string[];
  companies?: string[];
  /** The parts of the time, counted from the guide itself: see `frontMatterParser`. */
  minutes?: { read: number; practice: number };
}

/**
 * The facts from a guide's front matter, shown below the title and added as metadata of the page.
 */
export default function GuideFacts(): ReactNode {
  const {
    difficulty,
    estimated_time,
    prerequisites = [],
    companies = [],
    minutes,
  } = useDoc().frontMatter as GuideFrontMatter;
  const facts: [
    key: string,
    label: string,
    values: string[],
    show?: (value: string) => ReactNode,
  ][] = [
    ['difficulty', 'Difficulty', difficulty ? [difficulty] : []],
    [
      'estimated_time',
      'Time',
      estimated_time ? [estimated_time] : [],
      (time) => (minutes ? `${time} (read ${minutes.read}, practice ${minutes.practice})` : time),
    ],
    ['prerequisites', 'Read first', prerequisites, (title) => <GuideLink title={title} />],
    ['companies', 'Asked at', companies],
  ];
  const given = facts.filter(([, , values]) => values.length > 0);
  if (given.length === 0) return null;
  return (
    <>
      <Head>
        {given.map(([key, , values]) => (
          <meta key={key} name={key} content={values.join(', ')} />
        ))}
      </Head>
      <dl className={styles.facts}>
        {given.map(([key, label, values, show = (value) => value]) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd>
              {values.map((value, at) => (
                <Fragment key={value}>
                  {at > 0 && ', '}
                  {show(value)}
                </Fragment>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** A guide's title, as a link if the site has a guide with that title. */
function GuideLink({ title }: { title: string }): ReactNode {
  const titles = Object.values(useDocsVersion().docs);
  const { activeVersion } = useActiveDocContext(undefined);
  const id = titles.find((doc) => doc.title === title)?.id;
  const path = activeVersion?.docs.find((doc) => doc.id === id)?.path;
  return path ? <Link to={path}>{title}</Link> : title;
}
