import type { FitAnswers } from './answers';
import { READ, type Reason } from './reason';

/** What a failure's size says, for the level of the job. */
export function sizeReasons({ level, consequence, failure }: FitAnswers): Reason[] {
  if (consequence === undefined) return [];
  const cost = costReason(consequence);
  if (cost) return [cost];
  if (level === undefined) return [];
  return [LEVEL_REASONS[level](consequence === 'organization', consequence === 'someone', failure)];
}

/** A cost that speaks against a story at any level. */
function costReason(consequence: NonNullable<FitAnswers['consequence']>): Reason | undefined {
  if (consequence === 'nobody')
    return {
      kind: 'too-small',
      speaks: 'against',
      words:
        'Nobody had to deal with it, so there’s no cost and no repair to tell. Look for one that somebody felt.',
      guide: READ.decide,
    };
  if (consequence === 'severe')
    return {
      kind: 'judgment-risk',
      speaks: 'against',
      words:
        'With damage like this, they may worry about your judgment more than they hear what you learned. If they ask about it, tell them.',
      guide: READ.tooBig,
    };
  return undefined;
}

type ByLevel = (wide: boolean, little: boolean, failure: FitAnswers['failure']) => Reason;

const LEVEL_REASONS: Record<NonNullable<FitAnswers['level']>, ByLevel> = {
  early: (wide, _little, failure) =>
    wide || failure === 'direction'
      ? {
          kind: 'too-big',
          speaks: 'against',
          words:
            'Early in a career, a decision this big usually wasn’t yours. Tell the smaller decision inside it that was.',
          guide: READ.levels,
        }
      : {
          kind: 'good-fit',
          speaks: 'for',
          words: 'The size fits an early career: somebody felt it, and it was about your own work.',
          guide: READ.levels,
        },
  senior(wide, little) {
    if (little)
      return {
        kind: 'too-small',
        speaks: 'against',
        words:
          'It’s a bit small for a senior role. They expect a choice or a promise that the team had to pay for.',
        guide: READ.levels,
      };
    if (wide)
      return {
        kind: 'too-big',
        speaks: 'neither',
        words:
          'It’s on the big side for a senior role. Be ready to say which decision in it was yours, and how the damage was contained.',
        guide: READ.levels,
      };
    return {
      kind: 'good-fit',
      speaks: 'for',
      words:
        'The size fits a senior role: it reached beyond your own desk, to the team or a customer.',
      guide: READ.levels,
    };
  },
  leading: (wide, little, failure) =>
    little || failure === 'slip' || (failure === 'plan' && !wide)
      ? {
          kind: 'too-small',
          speaks: 'against',
          words:
            'For leading others, it’s too small. They expect a failure of direction, or one of how you led people.',
          guide: READ.levels,
        }
      : {
          kind: 'good-fit',
          speaks: 'for',
          words:
            'The size fits leading others, if you can say how the damage was contained and what changed for everyone.',
          guide: READ.levels,
        },
};
