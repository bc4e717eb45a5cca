import type { FitAnswers, WarningKind } from './answers';
import { READ, type Reason, type Warning } from './reason';
import { sizeReasons } from './size';

/** What can be said about telling a story. It's never a yes or a no. */
export interface Fit {
  reasons: Reason[];
  warnings: Warning[];
  /** The questions of the five that aren't answered yet. */
  open: (typeof QUESTIONS)[number][];
}

const QUESTIONS = ['level', 'consequence', 'decision', 'failure', 'age'] as const;

/** What a page says if all five questions are answered, and neither a reason nor a warning is against it. */
export const NOTHING_AGAINST =
  'From these answers, nothing speaks against this story. Whether it’s a good answer depends on how you tell it.';

/** The reasons for and against telling a story, as far as the answers go. */
export function fitOf(answers: FitAnswers): Fit {
  return {
    reasons: [
      ...sizeReasons(answers),
      ...of(DECISION_REASONS, answers.decision),
      ...of(FAILURE_REASONS, answers.failure),
      ...ageReasons(answers),
    ],
    warnings: WARNINGS_IN_ORDER.filter(({ kind }) => answers[kind] === 'yes'),
    open: QUESTIONS.filter((question) => answers[question] === undefined),
  };
}

/** Whether all is answered and nothing speaks against a story: then say {@link NOTHING_AGAINST}. */
export const nothingAgainst = ({ reasons, warnings, open }: Fit): boolean =>
  open.length === 0 && warnings.length === 0 && reasons.every(({ speaks }) => speaks !== 'against');

const of = <Key extends string>(
  table: Readonly<Partial<Record<Key, Reason>>>,
  key: Key | undefined,
): Reason[] => {
  const reason = key && table[key];
  return reason ? [reason] : [];
};

const DECISION_REASONS: Record<NonNullable<FitAnswers['decision']>, Reason> = {
  mine: {
    kind: 'good-fit',
    speaks: 'for',
    words: 'The decision was yours, so you can say what you’d do differently.',
    guide: READ.anatomy,
  },
  shared: {
    kind: 'not-yours',
    speaks: 'neither',
    words:
      'Say “I” for your part of the decision. If you only say “we,” they can’t tell what you did.',
    guide: READ.we,
  },
  others: {
    kind: 'not-yours',
    speaks: 'against',
    words:
      'Somebody else decided. Look for your own part, such as a doubt you only mentioned once. If there’s none, choose another story.',
    guide: READ.manager,
  },
  nobodys: {
    kind: 'not-yours',
    speaks: 'against',
    words:
      'It happened to you. It only becomes your failure at the point where you decided something, or didn’t.',
    guide: READ.redFlags,
  },
};

const FAILURE_REASONS: Partial<Record<NonNullable<FitAnswers['failure']>, Reason>> = {
  trait: {
    kind: 'not-one-event',
    speaks: 'against',
    words:
      'This question asks about one time. Choose one day on which it went wrong, and tell what you did on it.',
    guide: READ.decide,
  },
  private: {
    kind: 'outside-work',
    speaks: 'neither',
    words:
      'Outside work is fine if other people relied on you, or if you haven’t worked for long. Otherwise, take one from work.',
    guide: READ.outside,
  },
  strength: {
    kind: 'disguised',
    speaks: 'against',
    words:
      'A strength in disguise isn’t a failure, and they hear it a lot. Choose one that cost somebody something.',
    guide: READ.humblebrag,
  },
};

function ageReasons({ age, raw }: FitAnswers): Reason[] {
  const reasons: Reason[] = [];
  if (raw === 'yes')
    reasons.push({
      kind: 'too-fresh',
      speaks: 'against',
      words:
        'If it still upsets you, three more questions about it will be hard. Choose one that you can tell calmly.',
      guide: READ.decide,
    });
  if (age) reasons.push(AGE_REASONS[age]);
  return reasons;
}

const AGE_REASONS: Record<NonNullable<FitAnswers['age']>, Reason> = {
  fresh: {
    kind: 'too-fresh',
    speaks: 'against',
    words:
      'It’s so recent that you can’t know yet whether your change works. Save it for a later interview.',
    guide: READ.age,
  },
  months: {
    kind: 'too-fresh',
    speaks: 'neither',
    words:
      'It’s recent. Use it if you can name a time when your change has already made a difference.',
    guide: READ.age,
  },
  years: {
    kind: 'good-fit',
    speaks: 'for',
    words: 'One to three years ago is what the usual advice asks for.',
    guide: READ.age,
  },
  older: {
    kind: 'good-fit',
    speaks: 'neither',
    words: 'It’s fine that it’s older, if you still do something differently today because of it.',
    guide: READ.age,
  },
};

const WARNING_TEXTS: Record<WarningKind, Omit<Warning, 'kind'>> = {
  integrity: {
    words:
      'They may wonder whether they can trust you, and two minutes won’t settle that. Choose a failure of skill, planning, or attention.',
    guide: READ.decide,
  },
  confidential: {
    words:
      'Leave out names and anything confidential. If they could still guess who it is, choose another story.',
    guide: READ.decide,
  },
  safeguard: {
    words:
      'A knowing shortcut makes people wonder about your judgment. If it’s your best story, say plainly why it was wrong, even on days when it works.',
    guide: READ.shortcut,
  },
};

const WARNINGS_IN_ORDER: readonly Warning[] = (
  ['integrity', 'confidential', 'safeguard'] as const
).map((kind) => ({ kind, ...WARNING_TEXTS[kind] }));
