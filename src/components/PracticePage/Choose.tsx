import { type ReactNode, useMemo, useState } from 'react';
import { REVIEW_KINDS, type ReviewKind } from '../../model/items';
import { type Choice, type Counts, countsFor, type Stock } from '../../practice/play/choice';
import CopyButton from '../CopyButton';
import PartSelect from './PartSelect';
import styles from './styles.module.css';
import { useLinkTo } from './use-link-to';

const OFFERED = ['due', 'missed', 'all'] as const;
const NAMES: Record<keyof Counts, string> = {
  due: 'Due today',
  missed: 'Missed or unsure last time',
  all: 'Everything',
};
const KINDS: Record<ReviewKind, string> = {
  card: 'Do/don’t cards',
  question: 'Quiz questions',
  exercise: 'Exercises',
};

interface Props {
  stock: Stock;
  onStart(choice: Choice): void;
}

/** A session of the reader's own choosing. */
export default function Choose({ stock, onStart }: Props): ReactNode {
  const { overview } = stock;
  const [choice, setChoice] = useState<Choice & { which: keyof Counts }>({ which: 'all' });
  const { guide, deck, kind, theme } = choice;
  const counts = useMemo(
    () => countsFor({ guide, deck, kind, theme }, stock),
    [stock, guide, deck, kind, theme],
  );
  const linkTo = useLinkTo();
  const size = counts[choice.which];
  const change = (part: Partial<typeof choice>): void => setChoice({ ...choice, ...part });
  return (
    <section className={styles.section}>
      <h2 id="choose">Choose your own session</h2>
      <fieldset className={styles.which}>
        <legend>Which ones</legend>
        {OFFERED.map((which) => (
          <label key={which}>
            <input
              type="radio"
              name="which"
              autoComplete="off"
              checked={choice.which === which}
              onChange={() => change({ which })}
            />
            {NAMES[which]} ({counts[which]})
          </label>
        ))}
      </fieldset>
      <div className={styles.filters}>
        <PartSelect
          label="From"
          overview={overview}
          value={choice}
          onPick={({ guide, deck }) => change({ guide, deck })}
        />
        <Pick
          label="Kind"
          all="All kinds"
          value={choice.kind}
          options={REVIEW_KINDS.map((kind) => [kind, KINDS[kind]])}
          onPick={(kind) => change({ kind: REVIEW_KINDS.find((each) => each === kind) })}
        />
        <Pick
          label="Theme"
          all="All themes"
          value={choice.theme}
          options={overview.themes.map(({ id, name }) => [id, name])}
          onPick={(theme) => change({ theme })}
        />
      </div>
      <div className={styles.tools}>
        <button
          type="button"
          className="button-plain"
          aria-disabled={size === 0}
          onClick={() => size > 0 && onStart(choice)}
        >
          {size === 0 ? 'Nothing to practice here' : `Start with ${size === 1 ? 'one' : size}`}
        </button>
        <CopyButton
          label="Copy a link to this session"
          name="Link to this session"
          text={() => linkTo(choice)}
        />
      </div>
    </section>
  );
}

interface PickProps {
  label: string;
  /** What the choice of all is called. */
  all: string;
  value: string | undefined;
  /** Values with what they are called. */
  options: [string, string][];
  onPick(value: string | undefined): void;
}

function Pick({ label, all, value, options, onPick }: PickProps): ReactNode {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <select
        value={value ?? ''}
        autoComplete="off"
        onChange={({ target }) => onPick(target.value || undefined)}
      >
        <option value="">{all}</option>
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
