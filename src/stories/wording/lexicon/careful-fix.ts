import { entriesOf } from '../entry';

/** Said about care, and not as the fix. */
const NOT_THE_FIX = [
  '(was|is|were|are|would|will|did|does) not [_] [_] (enough|going|fix|help|work|have)',
  '(rather|more) than [being|by]',
  '(told|promised) myself [_] (that|I) ... (but|and (did|I) not)',
];

const STEP = 'Name the step, the check, or the second person that works on a bad day, too.';

export const CAREFUL_FIXES = entriesOf('careful-fix', [
  {
    name: 'more-careful',
    phrases: [
      '(am|be|been|become|being|are|became|get|stay|remain) [_] [_] [_] (more|extra|super|twice as|much|a lot|doubly) [more] {careful} [_] [about|with]',
      '(am|be|being|stay|remain|are) [_] [_] (very|really|so|always|especially) {careful}',
      'have been [_] {careful}',
      '(need|have|has|want|try|trying|tried|should) [to] [_] be [_] {careful}',
      '(stay|remain|stayed) [_] (on top of|focused|alert|vigilant|organized|sharp|careful)',
      '(try|trying|tried|trying|aim|promised|promise|vowed|want|make sure) to be [a bit|a little|much|even] (more|better|less) _',
      '(much|far|a lot|way|so much) more (careful|organized|attentive|mindful|vigilant|cautious|focused) [_]',
    ],
    unless: NOT_THE_FIX,
    reason: 'Care runs out on a busy day, which is when the mistake came.',
    rewrite: STEP,
  },
  {
    name: 'double-check',
    phrases: [
      '(double|triple)-(check|checking) (everything|it all|all|each|every|my work|things|twice|before)',
      '[I] (always|now|just|will) [_] (double|triple)-check !(with)',
      '(check|read|review|look at|test|go over|proofread|examine) (everything|all of it|it all) [_] [carefully|twice|again]',
      '(check|read|review|look|listen|work|proofread|go|follow up|examine|count|plan|prepare) [_] [_] [more|very|too|so|really] (carefully|closely|diligently|thoroughly|attentively|twice|conscientiously)',
      '(look|think|check) twice',
      '(go|gone|going) over (everything|it) (again|twice|with a fine)',
    ],
    unless: [
      ...NOT_THE_FIX,
      '(second|another|other|different) (person|nurse|pair|colleague|engineer|reader|cook|driver|name|counter|set)',
      '(list|form|sheet|card|template|system|with a colleague|each other)',
      '(did|had|would|could) not [_] [_] (check|read|review|look|listen)',
    ],
    reason: 'A second look by the same eyes often misses the same thing.',
    rewrite: 'Say who or what checks besides you, and when: “… signs it before …”',
  },
  {
    name: 'pay-attention',
    phrases: [
      '!(not|never|without) (pay|paying|paid|pays) [_] [_] [_] (more|closer|better|extra|much|full|close|special|greater) [_] attention',
      '(I|now|always|just|also|to|must|people) [_] pay [_] attention',
      '(give|giving|gave) (it|them|this|everything|that) (my|more|extra|full) [_] attention',
      '(I|now|we) [_] keep (a|an|my) [_] (eye|eyes) (on|open|out)',
      '(keep|kept|keeping|have) (my|their|your|our) eyes (open|peeled)',
      'like a hawk',
      '(tighter|closer|better|firmer|sharper) (grip|eye|watch|control|tabs|track) (on|of|over)',
      '(stricter|tougher|more strict) with myself',
      '(keep|keeps|keeping) (reminding|telling) (my|the|them|everyone|people|myself|everybody)',
      '(focus|concentrate|focusing|concentrating) (more|harder|better|on what I)',
      '(have|need|needed|had) to [_] (focus|concentrate|pay attention)',
      '(take|taking|took) (my time|more time|more care|extra care|better care|great care|extra time)',
      '(remember|remind|reminding|reminded) [myself] [_] to (always|be|check|never|double|slow|take|pay)',
      '(now|and|also) [I] (concentrate|focus)',
      '(I|also|just|and) [_] slow down',
    ],
    unless: NOT_THE_FIX,
    reason: 'Attention is what failed that day. Something else has to catch it.',
    rewrite: STEP,
  },
  {
    name: 'try-harder',
    phrases: [
      '(try|trying|tried|work|working|worked|fight|study|push) [_] [_] harder',
      '(try|do|doing|trying|tried) (my|our) [_] best !(seller|work)',
      '(make|made|making) [it] (a|my) point (of being|to be)',
      'tell myself to',
      '(better|well|much better) prepared',
      'try [_] to (ask|communicate|plan|listen|check|think|be|stay|avoid|pay|prepare|remember|focus|do) [_]',
      'try not to',
      'told myself to (slow|be|focus|take|pay|calm|never|always|stop)',
      '(will|to|I) be sure to',
      '(keep|kept|keeping|bear) (it|that|this) in mind',
      '(do|be|doing|being) better (next time|in (the|my) future|from now on|now)',
      '(make|made|making) [_] [_] (conscious|bigger|more of an|real|an|extra|better|every) [_] effort',
      '(always|will|to|I|would|just) [_] (make|making) sure [that] (to|I|it|this|everything|we|never|nothing)',
      '(never|not) [_] (let|allow) (it|that|this|something like (this|that)|anything like (this|that)) (happen|to happen) [again]',
      '(never|will not|would not|does not) [_] (happen|happens|do it|do that|make (the same|this|that) mistake) again',
      '(I|we) (will|would|promised|swore|vowed) [_] never [_] ... again',
      '(promised|swore|vowed|told) (myself|them|him|her|my boss|my manager|everyone) [_] [to|that] (never|I would never|I would be|be)',
      '(stick|stuck|sticking) to (the|my) (rules|process|plan|procedures)',
      '(communicate|plan|prepare|organize|listen|follow up|document) (more|better|earlier|much) [_] !(than)',
      'more (carefully|closely|diligently|thoroughly|attentively|proactively|conscientiously)',
    ],
    unless: [
      ...NOT_THE_FIX,
      '(list|form|sheet|card|template|system|second|calendar|alarm|reminder|contract)',
    ],
    reason: 'A good intention isn’t a change yet. They’ll ask how you know that it works.',
    rewrite: STEP,
    guide: {
      title: '“How do you know the fix works?”',
      path: '/guides/tell-me-about-a-time-you-failed/follow-up-questions/#how-do-you-know-the-fix-works',
    },
  },
]);
