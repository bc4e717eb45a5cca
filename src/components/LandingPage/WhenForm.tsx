import { useHistory } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { ReactNode, SubmitEvent } from 'react';
import { WHEN } from '../../practice/schedule/when';
import choice from '../shared-styles/choice.module.css';
import styles from './styles.module.css';

/**
 * When the interview is: the one question on which the plan depends. It's a plain form, so it also leads to the practice
 * page before the scripts arrive.
 */
export default function WhenForm(): ReactNode {
  const practice = useBaseUrl('/practice/');
  const history = useHistory();
  const go = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const when = String(new FormData(event.currentTarget).get('when'));
    history.push(`${practice}?${new URLSearchParams({ when })}`);
  };
  return (
    <form className={styles.when} action={practice} onSubmit={go}>
      <fieldset className={styles.choices}>
        <legend className={styles.legend}>When is your interview?</legend>
        {WHEN.map(({ id, name }, at) => (
          <label key={id} className={choice.framed}>
            <input
              type="radio"
              name="when"
              value={id}
              defaultChecked={at === 0}
              autoComplete="off"
            />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      <button type="submit" className="button-primary">
        Start: up to 15 minutes
      </button>
    </form>
  );
}
