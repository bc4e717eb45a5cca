import { entriesOf } from '../entry';
import { I_ACT } from './own-part';

/** Somebody is in the sentence after all: the reader, or an agent after “by,” which isn't a time or an amount. */
const SOMEBODY = [
  I_ACT,
  '{my_part}',
  '(would|could|might|should) [not] have been',
  'because (of (me|my)|I)',
  'by !(#|one|several|some|more|less|what|when|which|that|accident|then|(a|an) (day|week|month|year|few|couple|lot|mile|factor|hair|wide|hour|total|margin|third|quarter)|the (time|end|hour)|mistake|accident|hand|email|mail|phone|over|about|almost|nearly|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|midnight|far)',
];

export const NO_ACTOR = entriesOf('no-actor', [
  {
    name: 'fault',
    phrases: [
      '(mistakes|mistake|errors|error|decision|promise|changes|change|wrong (call|choice|choices|decision)) (was|were|had been|have been|got) [{adverb}] [{adverb}] (made|taken)',
      '{was} [{adverb}] [{adverb}] (missed|overlooked|forgotten|skipped|misread|underestimated|neglected|ignored|mixed up|switched|swapped|double-booked|overbooked|rushed|left (open|out|off|on|behind|unlocked|running|in|alone|blank))',
      '!(i|he|she|they|flight|train|plane) {was} [{adverb}] [{adverb}] (lost|dropped|delayed) !(in thought)',
    ],
    unless: [...SOMEBODY, '(deposit|water|sale|sales|power) {was}'],
    reason: 'In the passive voice nobody does it, and they’ll ask who.',
    rewrite: 'If it was you, put “I” in front: “I …” If not, say what your part was.',
  },
  {
    name: 'it-was-decided',
    phrases: [
      'it was [{adverb}] [then|also] (decided|agreed|assumed|thought|felt|understood|planned|proposed|expected|hoped) (that|to|not|we|on|it|_)',
      '(decision|call|choice) {was} [{adverb}] (made|taken) [to]',
      '{was} [{adverb}] (decided|agreed) [_]',
    ],
    unless: [...SOMEBODY, '(was|were) supposed'],
    reason: 'Decisions don’t make themselves. This one sounds like nobody’s.',
    rewrite: 'Say who decided, and what you said: “I agreed to …” or “I didn’t speak up.”',
  },
  {
    name: 'not-done',
    phrases: [
      '(had|has|have) (not|never) [{adverb}] been [{adverb}] (*ed|done|caught|read|given|sent|told|met|set|made|taken|written|kept|built|seen|put|held)',
      '(was|were|been|being|got) [{adverb}] (not|never|barely|poorly|badly) [{adverb}] [being|been] [{adverb}] (*ed|done|caught|read|given|sent|told|met|set|made|taken|written|kept|built|seen|put|held|spoken|understood)',
    ],
    unless: [
      ...SOMEBODY,
      '(I|he|she|they|we|you|who|people) {was}',
      'not [_] (tired|interested|involved|supposed|allowed|invited|prepared|qualified|concerned|scared|worried|surprised|pleased|excited|bored|used to|married|located|related|needed|required|satisfied|convinced|impressed|experienced|motivated|organized|meant|amused|limited|closed|crowded|talented|skilled|charged|hurt|injured|harmed)',
    ],
    reason: 'Something wasn’t done, and the person who should have done it is missing.',
    rewrite: 'If it was up to you, say so: “I didn’t …”',
  },
  {
    name: 'done-wrong',
    phrases: [
      '{was} [{adverb}] [{adverb}] (*ed|sent|given|paid|put|set|built|sold|written|read|cut) [_] [_] [_] [_] (wrong|late|twice|without|too|by mistake|before|instead|later than|again)',
      '{was} [{adverb}] [{adverb}] (closed|approved|canceled|deleted|removed|rolled out|given away|signed off|promised|changed|turned off|taken off|taken out|released|cut|pulled|discussed) !(to (me|us)|for (the|repairs|repair|good|lunch))',
      '(wrong|outdated|old|bad) [_] ... (was|were|got) [{adverb}] (*ed|sent|given|paid|put|sold|built|taken|cut|told)',
    ],
    unless: [...SOMEBODY, '(I|he|she|they|store|shop|office|road|case|park) {was}', 'had to be'],
    reason: 'It happens by itself in this sentence, and the listener looks for you.',
    rewrite: 'Say who did it. If it was you: “I …”',
  },
  {
    name: 'event',
    phrases: [
      '!(i|we|he|she|they) (went|gone|going) (out|to|in|through|live) [_] [_] [_] (wrong|without|late|twice|unchecked)',
      '!(i|he|she|they|we|you|it|who|that|which|people|everyone|everybody|nobody|one|what|there|this|and|but|or) (was|were|got|had been) [{adverb}] [{adverb}] (*ed|sent|given|put|broken|lost|stolen|written|set|built|sold|paid|taken|cut) !(in time|for repair|to (me|us|be)|by|in (the|a|my) [_] (store|office|building|city|town)|at|of)',
      '(no|not a single|none of the) _ [_] [_] (was|were|got) [{adverb}] (*ed|done|made|sent|given|taken|put|written|held|caught)',
    ],
    unless: [
      ...SOMEBODY,
      '(claim|visa|loan|appeal|request|project|contract|role|job|position) {was}',
      '{was} [_] [_] (tired|interested|involved|supposed|allowed|invited|prepared|qualified|concerned|scared|worried|surprised|pleased|excited|bored|used|married|located|related|needed|required|satisfied|convinced|impressed|experienced|motivated|organized|based|called|named|born|divorced|retired|injured|hospitalized|relieved|shocked|confused|ashamed|embarrassed|disappointed|frustrated|stressed|overwhelmed|annoyed|upset|packed|crowded|closed|hired|promoted|fired|rescued|healed|paid off|affected|devastated|crushed|destroyed|exhausted|limited|known|open|red|tied|one|two|crossed|rushed|expected|planned to|delighted|amazed|touched|liked|loved|hated|trusted)',
    ],
    reason: 'It happened, and nobody in the sentence did it. They’ll ask who.',
    rewrite: 'Say who did it. If it was you: “I …” If not, say what you could have noticed.',
  },
  {
    name: 'by-itself',
    phrases: [
      '!{person} (did not|never|does not) [{adverb}] (happen|happened|take place|took place|go out|went out|go through|went through|went|arrive|arrived|make it|made it|leave|left|show up|get|got there|take|add up|exist)',
      '!{person} [{adverb}] (ended) up (in|on|at|with|being|going|outside|under|inside|*ing|*ed|wrong|too|late|at the)',
      '!{person} [{adverb}] (disappeared|got stuck|fell off|fell out|fell behind|went missing|went out|went live|turned up|landed|slipped|dropped off) [_] [_] [_] (wrong|the wrong|late|without|in|from|with|on|off|twice|of)',
      '!{person} (sat|stayed|was left|waited|stood|were left) [{adverb}] (on|in|at|under|there|around|open) [_] [_] [_] [_] (for|until|over|all|the whole|#)',
      'there (was|were|had been|has been) [{adverb}] [_] (mix-up|mistake|mistakes|error|errors|oversight|misread|delay|leak|failure|confusion|double booking|bug|gap|slip) [_] (in|with|on|about|of|at|between|because)',
      'there (was|were) (a wrong|an old|the wrong|no|never any|not any|no proper|no real|never a) [_] (check|checks|test|tests|testing|backup|follow-up|review|answer|handover|call|record|note|documentation|inspection|second|list|update|approval|signature|control|label|warning)',
      'there (was|were) [a|an|some|no] [_] (_) that (got|was|were) [{adverb}] (*ed|sent|run|given|put|written|done|made|paid|built|lost|left)',
      '(mistake|mistakes|error|errors|bug|problem|misunderstanding) [{adverb}] (happened|found|slipped|got in|got into|came up|made its way|was there|was in)',
      '(something|things|a few things|a lot|a lot of things|some things|it all|order|delivery|booking|count|calculation|numbers|measurement|communication|planning|handover|payment) [{adverb}] (went|got|were|was) (wrong|lost|mixed|off|missed|out of control)',
      '[the] (wrong|old|bad|unfinished) [_] (went|came|left|arrived|got|ended|made its|showed|was on|was in|was used|were used|was there)',
      '(was|were|got) [{adverb}] (exceeded|spelled wrong|overlooked|mixed|double-charged|overloaded)',
      '!{person} (was|were|got|had been|has been) [{adverb}] [{adverb}] (left|put|run|done|sent|set|built|cut|sold|taken|made|given|written|read|drawn|thrown|lost|broken|hit|held up|spent|bought|told|caught|found|kept|paid) [_] [_] [_] (wrong|without|too|twice|late|before|after|instead|open|on|out|off|behind|in the|outside|overnight|over|at all|by mistake)',
    ],
    unless: [
      ...SOMEBODY,
      '(and|so|but|because|then) I',
      'went wrong (was|is|and I|, I)',
      '(what|how|why|where|when|if|whatever|anything|whether) [_] [_] (went|goes|go) wrong',
      '(nobody|no one) {was}',
    ],
    reason: 'It happens by itself in this sentence. They’ll ask whose job it was.',
    rewrite: 'Put the person in front, even if it’s you: “I …”',
  },
]);
