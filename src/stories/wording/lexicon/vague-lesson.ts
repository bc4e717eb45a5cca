import { entriesOf } from '../entry';

/** A concrete change in the same sentence makes the lesson more than a slogan. */
const CONCRETE = ['(so|and|which is why|that is why) {now}', '{now} , (I|we|every|each|no|the)'];

const CHANGE = 'Say one thing you do now that you didn’t do then: “Before every …, I …”';

export const VAGUE_LESSONS = entriesOf('vague-lesson', [
  {
    name: 'importance-of',
    phrases: [
      '{learned} [_] [_] [_] the [_] (importance|value|power|significance|necessity|meaning) of',
      '{learned} [_] [_] [_] how [_] [_] {vital}',
      '{learned} [_] [_] that ... [_] [_] (is|are|was) [_] [_] {vital} !(to (send|ask|call|test|write))',
      '(importance|value|power) of [_] [_] {quality}',
      '[_] {quality} (is|are|was) [_] [_] {vital}',
      '{learned} [_] [_] that (details|people|words|first impressions|trust|communication|planning|timing|it) (matter|matters)',
      '[the] lesson [_] [_] (was|is) [_] [_] how {vital}',
      '{learned} ... (appreciate|value) ... {quality}',
      '{learned} how (much|crucial|important) ... (matters|matter|depends)',
    ],
    unless: CONCRETE,
    reason: 'Everybody agrees with it, so it says nothing about you.',
    rewrite: CHANGE,
  },
  {
    name: 'learned-a-lot',
    phrases: [
      '(learned|learnt|learn|taught me|teaches you|teaches me|showed me) [_] (a lot|so much|many things|a great deal|much|tons|a ton|plenty|lots) [_] [from|about|through]',
      '[a] [_] [_] (learning|growth|humbling|valuable|enriching|formative|character-building) (experience|experiences|journey)',
      '(valuable|important|big|huge|great|tough|hard|life|useful|powerful) (lesson|lessons|learning|learnings) !(plan|plans|was|is|came|time)',
      '(opened|open) my eyes',
      '(an|a real|a total|pretty|really|very) (eye-opener|eye-opening|wake-up call)',
      '(taught|teaches) me [_] (patience|humility|resilience|perseverance|leadership|respect|discipline|responsibility|gratitude|teamwork)',
    ],
    unless: CONCRETE,
    reason: 'The listener waits for what you learned, and it doesn’t come.',
    rewrite: CHANGE,
  },
  {
    name: 'learned-to-be',
    phrases: [
      '{learned} [that I (need|have|should|had|needed) to|not|how|that you (have|need) to|to|always|never] [to] [always|never] be [_] (better|patient|proactive|flexible|humble|prepared|honest|open|organized|assertive|resilient|positive|calm|confident|strong|adaptable|transparent|realistic|tolerant|myself|stronger|more _|less _|a better _)',
      '{learned} [_] [_] [_] to (always|never) [_] (communicate|listen|plan|trust|ask|check|double-check|prepare|give up|assume|believe|be|follow|try|stay|take|speak|rely|keep|test|put)',
      '{learned} [_] to (communicate|listen|prioritize|delegate|adapt|collaborate|manage [my|_]|plan|focus|trust|stay [_]|speak up|let go|work [_] [as|in|with]|handle|deal|cope|persevere|believe) [_] (better|more|effectively|clearly|ahead|carefully|openly|calm|humble|positive|team|teams|people|stress|pressure|time|others|the process|my gut|myself|properly|early|proactively)',
      '{learned} [_] to (communicate|listen|prioritize|delegate|adapt|collaborate|persevere|speak up|let go|trust the process)',
      '{learned} [_] [to] never [to] (give up|assume|stop|trust|take)',
      '(biggest|main|key|most important|real|greatest|only|my|the) (lesson|takeaway|learning|thing I learned|take-away) [for me|here|from this|I took] [_] (was|is|has been) [_] [_] ({quality}|to [always|never] (be|communicate|listen|plan|trust|never|always|stay|keep|ask|do|not)|never|always|trust)',
      '{learned} (patience|humility|resilience|teamwork|discipline|perseverance|responsibility|leadership)',
      '(need|needs|have) to (stay|remain|be) (humble|positive|flexible|patient|prepared|calm|open|resilient)',
      'never be too (careful|prepared|sure|safe)',
      '(every|each) (child|person|customer|patient|client|project|team|case|student|situation|day) is (different|unique|special)',
      'trust the process',
    ],
    unless: CONCRETE,
    reason: 'A wish can’t be checked. A habit with a day and a place can.',
    rewrite: CHANGE,
  },
  {
    name: 'stronger',
    phrases: [
      '(made|makes|make|making|left) me [a|an|into a] [much|far|so much|more|_] (better|stronger|wiser|tougher|smarter|more (resilient|mature|humble|careful|confident|aware|patient|empathetic|experienced)) [_]',
      '(came|come|emerged|emerge|walked|got|became|become|am|feel) [_] [_] [_] (stronger|wiser|tougher|more resilient|more mature)',
      '(became|become|am|was) a [much|far] (better|stronger|wiser|different|more _) (person|leader|manager|engineer|nurse|teacher|professional|man|woman|human|colleague|designer|lawyer|cook|chef|parent)',
      '(a|an) (better|stronger) _ (for it|because of it|today|now|since)',
      '(grew|grown|grow|growing|developed|matured) [_] [_] [_] as (a|an) [_] (person|human|human being|leader|manager|professional|team|engineer|nurse|teacher|colleague|individual)',
      'helped me (to|_) [_] (grow|improve|mature|develop)',
      '(personal|professional) (growth|development)',
      'out of my comfort zone',
    ],
    unless: CONCRETE,
    reason: 'You may be right, and they can’t see it. Show the day it mattered.',
    rewrite: 'Tell one later day on which you did it differently.',
    guide: {
      title: 'Tell one change, and the day it mattered',
      path: '/guides/failure-and-learning/general-tips/#tell-one-change-and-the-day-it-mattered',
    },
  },
  {
    name: 'proverb',
    phrases: [
      'everything happens for a reason',
      'live and [you|we] learn',
      'what does not kill you',
      'practice makes perfect',
      '[every|each|_] failure is [not] (a|an|the|part|just|only|always|never|how|where|another|about|one|necessary)',
      'hindsight is',
      'better safe than sorry',
      '(rome was not built|haste makes waste|no pain no gain|third time lucky|actions speak louder|time heals)',
      '(always|still) [is] [some] (room for improvement|something to learn|more to learn|something new)',
      '(fail fast|fail forward|failing forward|move fast)',
      'never stop learning',
      '(get|got|getting) back up',
      '(fall|fell) down ... (get|got|stand) [back] up',
      "learn* from (my|your|our|the|their|every|each|this|that|it|one 's) (mistakes|mistake|failures|failure|errors)",
      'the hard way',
    ],
    unless: CONCRETE,
    reason: 'A saying belongs to everybody. Your own sentence is the one they’ll remember.',
    rewrite: CHANGE,
  },
]);
