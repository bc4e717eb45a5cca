import { type ReactNode, useMemo, useState } from 'react';
import { REVIEW_KINDS, type ReviewKind } from '../../model/items';
import {
  type Counts,
  countsFor,
  type PracticeState,
  type SessionSelection,
} from '../../practice/session/selection';
import CopyButton from '../CopyButton';
import PartSelect from '../PracticeFrame/PartSelect';
import frame from '../PracticeFrame/styles.module.css';
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
  talk: 'Questions to answer aloud',
  scenario: 'Which is yours?',
  recall: 'Your stories',
};

interface Props {
  state: PracticeState;
  onStart(selection: SessionSelection): void;
}

/** A session that the reader puts together. */
export default function Choose({ state, onStart }: Props): ReactNode {
  const { overview } = state;
  const [selection, setChoice] = useState<SessionSelection & { which: keyof Counts }>({
    which: 'all',
  });
  const { guide, deck, kind, theme } = selection;
  const counts = useMemo(
    () => countsFor({ guide, deck, kind, theme }, state),
    [state, guide, deck, kind, theme],
  );
  const { entries } = state;
  const kinds = useMemo(
    () => REVIEW_KINDS.filter((each) => entries.some((entry) => entry.kind === each)),
    [entries],
  );
  const linkTo = useLinkTo();
  const size = counts[selection.which];
  const change = (part: Partial<typeof selection>): void => setChoice({ ...selection, ...part });
  return (
    <section className={frame.section}>
      <h2 id="choose">Choose your own session</h2>
      <fieldset className={styles.which}>
        <legend>Which ones</legend>
        {OFFERED.map((which) => (
          <label key={which}>
            <input
              type="radio"
              name="which"
              autoComplete="off"
              checked={selection.which === which}
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
          value={selection}
          onPick={({ guide, deck }) => change({ guide, deck })}
        />
        <Pick
          label="Kind"
          all="All kinds"
          value={selection.kind}
          options={kinds.map((kind) => [kind, KINDS[kind]])}
          onPick={(kind) => change({ kind: REVIEW_KINDS.find((each) => each === kind) })}
        />
        <Pick
          label="Theme"
          all="All themes"
          value={selection.theme}
          options={overview.themes.map(({ id, name }) => [id, name])}
          onPick={(theme) => change({ theme })}
        />
      </div>
      <div className={frame.tools}>
        <button
          type="button"
          className="button-plain"
          aria-disabled={size === 0}
          onClick={() => size > 0 && onStart(selection)}
        >
          {size === 0 ? 'Nothing to practice here' : `Start with ${size === 1 ? 'one' : size}`}
        </button>
        <CopyButton
          label="Copy a link to this session"
          name="Link to this session"
          text={() => linkTo(selection)}
        />
      </div>
    </section>
  );
}

interface PickProps {
  label: string;
  /** The label of the option for everything. */
  all: string;
  value: string | undefined;
  /** Values with their labels. */
  options: [string, string][];
  onPick(value: string | undefined): void;
}

function Pick({ label, all, value, options, onPick }: PickProps): ReactNode {
  return (
    <label className={frame.field}>
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
