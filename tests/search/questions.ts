/**
 * Questions as interviewers ask them, and worries as readers put them, in other words than those of
 * the guides. Written before the search was built. `search.spec.ts` asks the built site all of them.
 */

/** The places that answer each kind of question: pages, or sections of pages. */
const PLACES = {
  failed: [
    'star-method/#a-short-example',
    'failure-questions/#good-failure-story-example',
    'handling-failure/#q1-tell-me-about-a-time-you-failed-how-did-you-handle-it',
    'failure-and-learning/#tell-me-about-a-time-when-youfailed-at-something-what-did-you-learn',
    'failure-and-learning/#example-answer-star-method',
    'tell-me-about-a-time-you-failed/',
    'credible-failure-story/',
    'which-question/#a-time-you-failed',
  ],
  mistake: [
    'handling-failure/#q2-describe-a-time-you-made-a-mistake-that-affected-others',
    'failure-and-learning/#describe-a-time-when-you-made-a-significant-mistake-how-did-you-handle-it',
    'failure-and-learning/#example-answer',
    'failure-questions/#technical-failure-example',
    'tell-me-about-a-time-you-failed/interview-perspective/#the-schema-change',
    'which-question/#a-mistake-that-affected-others',
  ],
  project: [
    'failure-questions/#project-example',
    'handling-failure/#q3-tell-me-about-a-project-that-didnt-go-as-planned',
    'failure-and-learning/#describe-a-project-or-goal-that-didnt-go-as-planned-how-did-you-adapt',
    'failure-and-learning/#example-answer-2',
    'failure-and-learning/#adaptation-strategies',
    'tell-me-about-a-time-you-failed/interview-perspective/#the-onboarding-flow',
    'tell-me-about-a-time-you-failed/open-practice/#a-launch-that-missed-its-goals',
    'which-question/#a-project-or-goal-that-didnt-go-as-planned',
  ],
  feedback: [
    'failure-questions/#feedback-example',
    'tell-me-about-a-time-you-failed/open-practice/#feedback-that-was-hard-to-hear',
    'handling-failure/#q4-describe-a-time-you-received-negative-feedback',
    'failure-and-learning/#tell-me-about-a-time-when-you-received-feedback-that-was-difficult-to-hear',
    'failure-and-learning/#example-answer-1',
    'failure-and-learning/#difficult-feedback-growth-process',
    'failure-and-learning/general-tips/#if-it-was-feedback-say-how-you-took-it',
    'which-question/#feedback-that-was-hard-to-hear',
  ],
  wrong: [
    'handling-failure/#q5-tell-me-about-a-time-you-had-to-admit-you-were-wrong',
    'tell-me-about-a-time-you-failed/open-practice/#wrong-or-in-over-your-head',
    'which-question/#a-time-you-were-wrong-or-had-to-start-over',
  ],
  startOver: [
    'failure-and-learning/#tell-me-about-a-time-when-you-had-to-start-over-on-a-project',
    'failure-and-learning/#example-answer-3',
    'failure-and-learning/#starting-over-success-factors',
    'which-question/#a-time-you-were-wrong-or-had-to-start-over',
  ],
  overHead: [
    'failure-and-learning/#describe-a-time-when-you-were-in-over-your-head-how-did-you-handle-it',
    'failure-and-learning/#example-answer-4',
    'failure-and-learning/#managing-being-in-over-your-head',
    'tell-me-about-a-time-you-failed/open-practice/#wrong-or-in-over-your-head',
    'which-question/#in-over-your-head',
  ],
  regret: ['failure-questions/#if-they-ask-about-regret', 'which-question/#a-regret'],
} satisfies Record<string, string[]>;

const FOLLOW_UPS = 'tell-me-about-a-time-you-failed/follow-up-questions/';
const FAQ = 'tell-me-about-a-time-you-failed/faq/';

/** A question, and the addresses below `/guides/` that answer it. One
 * without `#` is a whole page, and one that ends in `-` is how the address begins. */
export type Asked = [question: string, right: readonly string[]];

const ALL: Asked[] = [
  ['Can you share an example of a professional failure and what came out of it?', PLACES.failed],
  ['What would you say has been your biggest failure in your career so far?', PLACES.failed],
  [
    'Give me an example of a goal you did not reach and what it taught you.',
    [...PLACES.failed, ...PLACES.project],
  ],
  [
    'Walk me through a time things went badly wrong for you at work.',
    [...PLACES.failed, ...PLACES.project, ...PLACES.mistake],
  ],
  ['Have you ever let your team down? What happened?', [...PLACES.failed, ...PLACES.mistake]],
  [
    'Tell us about something you tried that did not succeed.',
    [...PLACES.failed, ...PLACES.project],
  ],
  [
    'What is the most important lesson you have learned from failing?',
    [...PLACES.failed, 'failure-and-learning/general-tips/'],
  ],
  ['When was the last time you fell short of expectations?', PLACES.failed],
  [
    'Talk about a setback in your job and how you bounced back.',
    [...PLACES.failed, ...PLACES.project],
  ],
  ['Which failure are you least proud of, and how did it change the way you work?', PLACES.failed],

  ['What’s the biggest mistake you’ve made at work and how did you handle it?', PLACES.mistake],
  ['Tell me about an error you made that hurt a customer.', PLACES.mistake],
  ['Describe a situation where your mistake had consequences for your coworkers.', PLACES.mistake],
  ['Have you ever broken something in production?', [...PLACES.mistake, ...PLACES.failed]],
  [
    'Tell me about a time you messed up. What did you do next?',
    [...PLACES.mistake, ...PLACES.failed],
  ],
  [
    'What did you do when you realized you had made a serious error?',
    [...PLACES.mistake, `${FOLLOW_UPS}#when-did-you-first-know`],
  ],
  ['Describe a technical mistake you are responsible for.', PLACES.mistake],
  ['Tell me about a time you screwed up and other people had to clean it up.', PLACES.mistake],

  ['Tell me about a project of yours that failed.', [...PLACES.project, ...PLACES.failed]],
  ['Describe a time when a plan fell apart and you had to adjust.', PLACES.project],
  [
    'Have you ever missed a deadline? How did you deal with it?',
    [...PLACES.project, ...PLACES.failed, 'tell-me-about-a-time-you-failed/workplace-perspective/'],
  ],
  ['Tell me about a product launch that was a disappointment.', PLACES.project],
  [
    'How did you react when the requirements of your project changed halfway through?',
    PLACES.project,
  ],
  [
    'Tell me about a feature you built that nobody used.',
    [...PLACES.project, 'tell-me-about-a-time-you-failed/workplace-perspective/'],
  ],
  [
    'Give an example of when you did not meet a target that was set for you.',
    [
      ...PLACES.project,
      ...PLACES.failed,
      `${FAQ}#can-i-choose-a-missed-target-if-we-still-succeeded-in-the-end`,
    ],
  ],
  [
    'Describe an initiative you led that went off the rails.',
    [...PLACES.project, ...PLACES.failed],
  ],

  ['What is the toughest criticism you have ever gotten?', PLACES.feedback],
  ['Tell me about a bad performance review.', PLACES.feedback],
  ['How do you respond when your boss criticizes your work?', PLACES.feedback],
  ['Describe some constructive feedback you disagreed with at first.', PLACES.feedback],
  ['What has a manager asked you to improve?', PLACES.feedback],
  [
    'Tell me about a time a colleague told you something about yourself you did not want to hear.',
    PLACES.feedback,
  ],
  ['What’s the most useful negative feedback anyone has given you?', PLACES.feedback],
  ['How well do you take criticism? Give me an example.', PLACES.feedback],

  ['When have you changed your mind after being proven wrong?', PLACES.wrong],
  ['Tell me about a decision you made that turned out to be wrong.', PLACES.wrong],
  ['Have you ever had to tell your team that you were mistaken?', PLACES.wrong],
  ['Describe a time you had to throw your work away and begin again.', PLACES.startOver],
  ['Tell me about a time you had to rebuild something from scratch.', PLACES.startOver],
  ['Have you ever had to go back to square one?', PLACES.startOver],

  ['Tell me about a time you felt out of your depth.', PLACES.overHead],
  ['Describe a job you took on that you were not ready for.', PLACES.overHead],
  ['Have you ever bitten off more than you could chew?', PLACES.overHead],
  ['When did you feel overwhelmed at work, and how did you cope?', PLACES.overHead],

  ['Looking back, what do you regret most in your career?', PLACES.regret],
  ['If you could do one thing over again in your career, what would it be?', PLACES.regret],
  ['Is there a decision at work you wish you could take back?', PLACES.regret],

  [
    'At what point did you notice that it was going wrong?',
    [`${FOLLOW_UPS}#when-did-you-first-know`],
  ],
  ['Did anybody warn you beforehand?', [`${FOLLOW_UPS}#who-had-doubts-at-the-time`]],
  ['Who suffered because of what you did?', [`${FOLLOW_UPS}#who-paid-for-it`, ...PLACES.mistake]],
  [
    'What was the root cause behind the error?',
    [`${FOLLOW_UPS}#what-was-the-deeper-error`, 'tell-me-about-a-time-you-failed/#key-concepts'],
  ],
  [
    'How can you be sure this will not happen again?',
    [
      `${FOLLOW_UPS}#how-do-you-know-the-fix-works`,
      `${FOLLOW_UPS}#what-would-you-do-if-it-happened-again-tomorrow`,
    ],
  ],
  [
    'If you faced the same situation tomorrow, what would you do differently?',
    [`${FOLLOW_UPS}#what-would-you-do-if-it-happened-again-tomorrow`, ...PLACES.regret],
  ],

  [
    'I can’t come up with any failure from my job. What should I say?',
    [`${FAQ}#what-if-i-genuinely-cannot-think-of-any-professional-failure`],
  ],
  [
    'My boss was really the one to blame. Can I say so?',
    [`${FAQ}#what-if-my-manager-or-a-senior-executive-actually-caused-the-failure`],
  ],
  ['Can I talk about failing an exam at university?', [`${FAQ}#is-a-personal-failure-okay-`]],
  [
    'How old can my example be?',
    [
      `${FAQ}#how-recent-should-the-failure-be-is-five-years-ago-too-old`,
      'tell-me-about-a-time-you-failed/quiz/',
    ],
  ],
  [
    'I am not a native speaker. Will my English count against me?',
    [
      `${FAQ}#english-is-not-my-first-language-how-do-i-discuss-failure-without-sounding-incompetent`,
    ],
  ],
  [
    'How long should my answer be?',
    [
      'star-method/#how-long-to-talk',
      'tell-me-about-a-time-you-failed/common-mistakes/#the-long-way-in',
    ],
  ],
  [
    'What if I get nervous and my mind goes blank?',
    [
      `${FOLLOW_UPS}#if-your-nerves-get-in-the-way`,
      'tell-me-about-a-time-you-failed/#if-youre-nervous',
    ],
  ],
];

const isHeldOut = (_: unknown, at: number): boolean => at % 3 === 2;

/** The questions that the search was tuned on. */
export const TUNED: Asked[] = ALL.filter((each, at) => !isHeldOut(each, at));

/** Every third question. Nobody looked at their results while tuning. */
export const HELD_OUT: Asked[] = ALL.filter(isHeldOut);
