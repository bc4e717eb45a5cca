import type { CSSProperties, ReactNode } from 'react';
import { PLAN } from '../../../practice/speaking/parts';
import type { Sheet } from '../../../stories/sheet/sheet';
import styles from './sheet.module.css';

/** The page to take along, as it's printed: cue words and figures, not a script. */
export default function Paper({
  sheet: { title, answers, parts, figures, short, size },
}: {
  sheet: Sheet;
}): ReactNode {
  return (
    <article
      className={styles.sheet}
      data-sheet="story"
      aria-label="Your sheet"
      style={{ '--size': `${size}pt` } as CSSProperties}
    >
      <h3 className={styles.title} dir="auto">
        {title}
      </h3>
      <div className={styles.bar} aria-hidden="true">
        {PLAN.map(({ name, from, to }) => (
          <span key={name} data-part={name.toLowerCase()} style={{ flexGrow: to - from }} />
        ))}
      </div>
      {answers.length > 0 && (
        <p className={styles.answers}>
          <b>Answers:</b> {answers.join(' · ')}
        </p>
      )}
      <dl className={styles.parts}>
        {parts.map(({ name, cues }) => (
          <div key={name} data-part={name.toLowerCase()}>
            <dt>
              <b aria-hidden="true">{name[0]}</b>
              {name}
            </dt>
            <dd>
              {cues.length === 0 && <span className={styles.line} />}
              {cues.map((cue) => (
                <span key={cue} className={styles.cue} dir="auto">
                  {cue}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      {short && (
        <section>
          <h4>In 30 seconds</h4>
          <p className={styles.short} dir="auto">
            {short}
          </p>
        </section>
      )}
      {figures.length > 0 && (
        <section>
          <h4>Figures</h4>
          <ul className={styles.figures}>
            {figures.map(({ key, label, known, how }) => (
              <li key={key}>
                <strong dir="auto">{label}</strong>
                {known && <span className={styles.known}>{known}</span>}
                {how && <span dir="auto">{how}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}
