import { entriesOf } from '../entry';

export const OVER_APOLOGIES = entriesOf('over-apology', [
  {
    name: 'so-sorry',
    phrases: [
      '!(said|say|that|told|saying|was|were|him|her|them) I am [{very}] [, {very}] [{very}] sorry !(but I can)',
      '{very} [,] [{very}] sorry',
      'how sorry I am',
      'sorry (again|to say|to admit|to tell|to bring|for (the|this|my|being|taking|rambling|such)|if)',
      '(forgive|pardon) (me|my)',
      'please excuse',
    ],
    unless: ['(told|said|wrote|called|asked|write|say|tell) [_] [_] [_] [that] I (was|am)'],
    reason: 'The interviewer wasn’t harmed, so there’s nothing to apologize for in the room.',
    rewrite: 'Apologize once, to the people you let down: “I called them and apologized.”',
    guide: {
      title: 'Should I apologize in the interview?',
      path: '/guides/tell-me-about-a-time-you-failed/faq/#should-i-apologize-in-the-interview-for-my-past-mistake',
    },
  },
  {
    name: 'i-apologize',
    phrases: [
      'I (want|would like|wish|need|have|must) to [_] apologize',
      'I (sincerely|deeply|truly|really|must|do|humbly|profusely) apologize',
      'I apologize (again|in advance|for (this|the|my|being|having|any|such|if)|if|that I)',
      'my (sincere|deepest|sincerest|humble) (apologies|apology)',
      '(apologized|apologizing|apologize|apologised) [to everyone|to everybody|to them|to him|to her|_] (again and again|over and over|a hundred times|a thousand times|profusely|many times|constantly|for (days|weeks|months))',
      '(kept|kept on|could not stop|started) apologizing',
      'apologized to (everyone|everybody)',
    ],
    reason: 'A second apology doesn’t add to the first. The change does.',
    rewrite: 'Once is enough: “I apologized to them the same day.” Go on with what you changed.',
  },
  {
    name: 'ashamed',
    phrases: [
      '{very} (ashamed|embarrassed|embarrassing|guilty|mortified|mortifying|humiliated|humiliating|shameful)',
      'I (am|feel|felt|was) [still|{very}] [{very}] (ashamed|mortified|guilty|humiliated|disgusted)',
      '(feel|felt|feeling) {very} [{very}] (bad|terrible|awful|guilty|horrible|ashamed|embarrassed|stupid|dumb|sick)',
      '(it is|this is|it was) [{very}] (embarrassing|shameful|humiliating|painful|hard for me|difficult for me) [to]',
      'I (hate|am embarrassed|am ashamed|hesitate) to (say|admit|tell|talk|bring)',
      '(embarrassing|ashamed|embarrassed|painful) to (talk about|admit|tell|say|bring)',
      'shame on me',
      'still (feel|felt|feeling) [_] (terrible|bad|awful|guilty|horrible|sick|ashamed|embarrassed)',
      'never live it down',
    ],
    reason: 'Shame makes the listener want to comfort you. They can’t rate that.',
    rewrite: 'A calm fact works better: “That was my mistake.” Then what you did.',
    guide: {
      title: 'When failure feels shameful',
      path: '/guides/tell-me-about-a-time-you-failed/#when-failure-feels-shameful',
    },
  },
  {
    name: 'beat-myself-up',
    phrases: [
      '(beat|beating|beats) myself up',
      '(not|never) [{really}] [been able to] (forgive|forgiven|forgave) myself',
      '(hate|hated|blame|blamed) myself',
      'I (am|was|felt like) [_] (such|an|a|so|the) [_] (idiot|stupid|moron|fool|failure|loser|disgrace|dumb|incompetent)',
      '(stupid|dumb|idiotic|careless|foolish) of me',
      '(can not|could not|still can not) believe [that] I (did|let|made|was|could|had)',
      '(still|will|it|that) [_] (haunts|haunt|haunting|tortures) me',
      'what an idiot',
      '(unforgivable|inexcusable|disgraceful)',
    ],
    reason: 'Punishing yourself isn’t a repair, and it makes people worry about you.',
    rewrite: 'Trade it for what you did next: “The next morning I …”',
  },
]);
