import type { ExamplesOf } from '../entry';
import type { SELF_PRAISE } from '../lexicon/self-praise';

export const SELF_PRAISE_EXAMPLES: ExamplesOf<typeof SELF_PRAISE> = {
  perfectionist: {
    hits: [
      'I’m my own toughest judge.',
      'I can’t do things halfway.',
      'For me only perfect is good enough.',
      'I’m too much of a helper.',
      'I have very high expectations of myself.',
      'I’m a bit of a perfectionist.',
      'I hold myself to very high standards.',
      'I’m obsessed with quality.',
    ],
    misses: ['The standards were high.', 'The lab had the highest standards for samples.'],
  },
  'too-good': {
    hits: [
      'I’m just someone who cares a lot.',
      'My weakness is that I’m too fast for the others.',
      'I probably cared more than anyone else there.',
      'I care too much.',
      'I’m just too passionate about my work.',
      'I can’t say no to people.',
    ],
    misses: ['The plan was too ambitious.', 'I took on too much work and told nobody.'],
  },
  rescuer: {
    hits: [
      'I always give 110 percent.',
      'I fixed the whole thing in one night by myself.',
      'I stayed until midnight every day to make it right.',
      'Without me the project would have died.',
      'I worked all weekend without extra pay.',
      'I pretty much saved the day.',
      'I was the only one who could fix it.',
      'I always go above and beyond.',
    ],
    misses: ['We saved the day’s data.', 'The only one who knew was on vacation.'],
  },
  trait: {
    hits: [
      'My colleagues always come to me because I know everything.',
      'I am a very loyal person.',
      'I have always been a fighter.',
      'People say I have golden hands.',
      'I’m known for my attention to detail.',
      'I’m a real team player.',
      'I have a big heart.',
      'I never give up on a problem.',
    ],
    misses: ['The store is known for its bread.', 'I was slow to ask for help.'],
  },
  praised: {
    hits: [
      'Everyone said they had never seen such dedication.',
      'In the end the customer thanked me and ordered even more.',
      'My boss told me I am the most reliable person he has.',
      'They said that I was the best they’d had.',
      'And then I got promoted.',
      'It showed how dedicated I am.',
    ],
    misses: ['She said that I was late.', 'I’d been promoted in March.'],
  },
  'happy-ending': {
    hits: [
      'It was a blessing in disguise.',
      'It actually worked out great.',
      'I’m glad it happened.',
    ],
    misses: ['It worked out to $40 a person.', 'I’m glad she called.'],
  },
};
