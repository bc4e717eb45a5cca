import { entriesOf } from '../entry';
import { I_ACT } from './own-part';

/** Somebody is in the sentence after all: the reader, or an agent after “by,” which isn't a time or an amount. */
const SOMEBODY = [
  I_ACT,
  '{my_part}',
  'because (of|I) (me|my|_)',
  'by !(#|then|a|an|the (time|end|hour)|mistake|accident|hand|email|mail|phone|over|about|almost|nearly|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|midnight|far)',
];

export const NO_ACTOR = entriesOf('no-actor', [
  {
    name: 'fault',
    phrases: [
      '(mistakes|mistake|errors|error|assumptions|assumption|decision|decisions|promises|promise|changes|change|wrong (call|choice|choices|decision|decisions)|shortcuts) (was|were|had been|have been|got) [{adverb}] [{adverb}] (made|taken)',
      '{was} [{adverb}] [{adverb}] (missed|overlooked|forgotten|skipped|mislaid|misplaced|mishandled|mislabeled|misread|misfiled|miscounted|miscalculated|misunderstood|miscommunicated|underestimated|overestimated|neglected|ignored|botched|mixed up|switched|swapped|double-booked|overbooked|overwritten|duplicated|mismanaged|misjudged|misreported|mistyped|rushed|left (open|out|off|on|behind|unlocked|unattended|running|in|alone|blank))',
      '{was} [{adverb}] [{adverb}] (lost|dropped|delayed) !(in thought)',
    ],
    unless: [...SOMEBODY, '(flight|train|plane|deposit|water|sale|sales|power) {was}', 'I {was}'],
    reason: 'In the passive voice nobody does it, and they’ll ask who.',
    rewrite: 'If it was you, put “I” in front: “I …” If not, say what your part was.',
    hits: [
      'Mistakes were made with the prices.',
      'The renewal was missed by two days.',
      'The gate had been left open.',
      'Two orders got mixed up.',
    ],
    misses: [
      'I misread the chart, so a step was skipped.',
      'The step was skipped by the night crew.',
      'I was lost for words.',
      'She was tired.',
      'He was involved in it.',
    ],
  },
  {
    name: 'it-was-decided',
    phrases: [
      'it was [{adverb}] [then|also] (decided|agreed|assumed|thought|believed|determined|felt|concluded|understood|planned|proposed|suggested|expected|hoped|deemed|considered) (that|to|not|we|on|it|_)',
      '(decision|call|choice) {was} [{adverb}] (made|taken) [to]',
      '{was} [{adverb}] (decided|agreed) [_]',
    ],
    unless: [...SOMEBODY, '(was|were) supposed'],
    reason: 'Decisions don’t make themselves. This one sounds like nobody’s.',
    rewrite: 'Say who decided, and what you said: “I agreed to …” or “I didn’t speak up.”',
    hits: ['It was decided that we’d wait.', 'The decision was made to launch.'],
    misses: [
      'I decided that we’d wait.',
      'It was supposed to be short.',
      'She was decidedly unhappy.',
    ],
  },
  {
    name: 'not-done',
    phrases: [
      '(was|were|been|being|got) [{adverb}] (not|never|hardly|barely|rarely|poorly|badly|insufficiently|inadequately) [{adverb}] [being|been] [{adverb}] (checked|tested|reviewed|done|communicated|updated|confirmed|verified|followed|documented|escalated|caught|noticed|tracked|shared|forwarded|blocked|scheduled|loaded|recorded|monitored|trained|cleaned|ordered|backed up|noted|flagged|asked|read|given|sent|called|told|informed|planned|addressed|handled|discussed|used|logged|signed|filed|booked|made|entered|taken|prepared|inspected|measured|maintained|passed on|written down|defined|delivered|counted|approved|locked|stored|charged|answered)',
    ],
    unless: [...SOMEBODY, '(I|who) {was}'],
    reason: 'Something wasn’t done, and the person who should have done it is missing.',
    rewrite: 'If it was up to you, say so: “I didn’t …”',
    hits: ['The backup was never tested.', 'The tools weren’t properly counted.'],
    misses: [
      'I didn’t test the backup.',
      'The count wasn’t done by my crew.',
      'The door wasn’t wide.',
      'I forgot, so the backup wasn’t tested.',
    ],
  },
  {
    name: 'done-wrong',
    phrases: [
      '{was} [{adverb}] [{adverb}] (sent|given|paid|charged|billed|delivered|shipped|entered|loaded|ordered|recorded|filed|submitted|handed|printed|published|booked|promised|assigned|scheduled|installed|poured|served|released|posted|packed|labeled|reported|placed|put|routed|dispatched|saved|set|deployed|administered|dispensed|built|opened|discharged|moved|cooked|signed|turned) [_] [_] [_] [_] (wrong|late|twice|without|too|by mistake|incorrectly|before|instead|later than|again)',
      '{was} [{adverb}] [{adverb}] (closed|approved|canceled|deleted|removed|deployed|merged|rolled out|given away|signed off|promised|discounted|changed|shut off|turned off|taken off|taken out|released|thrown (out|away)|disabled|restarted|reassigned|rescheduled|cut|pulled|discussed) !(to (me|us)|for (the|repairs|repair|good|lunch))',
      '(wrong|incorrect|outdated|old|expired|bad) [_] [_] [_] (was|were|got) [{adverb}] (sent|given|paid|used|delivered|shipped|loaded|ordered|filed|printed|published|booked|installed|served|released|posted|uploaded|attached|picked|chosen|entered|picked up|taken|dispensed|cut)',
    ],
    unless: [...SOMEBODY, '(I|he|she|they|store|shop|office|road|case|park) {was}', 'had to be'],
    reason: 'It happens by itself in this sentence, and the listener looks for you.',
    rewrite: 'Say who did it. If it was you: “I …”',
    hits: [
      'The letter was sent to the wrong address.',
      'An order was shipped two days late.',
      'The ticket was closed.',
      'The wrong file got uploaded.',
    ],
    misses: [
      'I sent the letter to the wrong address.',
      'The ticket was closed by the client.',
      'The store was closed.',
      'The soup was served with bread.',
    ],
  },
]);
