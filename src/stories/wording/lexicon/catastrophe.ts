import { entriesOf } from '../entry';

const SIZE = 'Say how big it was instead: how many, how long, or for whom.';

export const CATASTROPHES = entriesOf('catastrophe', [
  {
    name: 'disaster',
    phrases: [
      '[an|a] {total} [and] [{total}] (disaster|catastrophe|nightmare|trainwreck|train wreck|fiasco|debacle|bloodbath|meltdown|mess|chaos|failure|breakdown|flop|screwup|disgrace|embarrassment|shambles|horror|wreck)',
      'I was a [_] (mess|wreck)',
      '(nervous|mental|emotional) (wreck|breakdown)',
      '(was|were|became|into|is|like|just|such) [_] (a|an) [_] (disaster|catastrophe|nightmare|trainwreck|train wreck|fiasco|debacle|bloodbath|meltdown|disgrace|shambles|horror show|shitshow) !(recovery|plan|relief|response|drill)',
      '(disaster|chaos|nightmare|hell) from (start|beginning|day)',
      '(pure|complete|total|utter|absolute|sheer) (chaos|hell|panic|horror|mayhem)',
      '[it] (was|felt) [like] [_] [living] hell',
      'living hell',
    ],
    reason: 'A big word tells how it felt, and the listener still doesn’t know what happened.',
    rewrite: SIZE,
  },
  {
    name: 'worst-ever',
    phrases: [
      '(worst|most horrible|most terrible|most awful|darkest|hardest|lowest|most embarrassing|most humiliating) (day|days|night|moment|week|month|year|thing|mistake|failure|period|time|point|experience) [_] [_] (of|in|ever) [my|_] [_] (life|career|lives)',
      '(worst|most horrible|most terrible|most awful|darkest) (day|night|moment|week|thing) (ever|of all)',
      'the most (horrible|terrible|awful|horrific|devastating|humiliating) [_]',
      '(worst|biggest) [_] (in the world|of all time|in history)',
      '(biggest|worst|greatest) (mistake|failure|screwup|disaster|disappointment|blunder|regret) of my [_] (life|career)',
    ],
    reason: 'A superlative is hard to believe, and it makes the repair sound small.',
    rewrite: SIZE,
  },
  {
    name: 'ruined',
    phrases: [
      '(ruined|destroyed|wrecked|killed|shattered) [_] (everything|it all|my|our|his|her|their) [_] [life|career|reputation|day|chances|confidence|relationship]',
      '(ruined|destroyed|wrecked|killed) the (metrics|project|launch|company|relationship|whole|team|event|season|business|deal|quarter|reputation)',
      '(everything|it all|all) [was|had|got|just|simply|basically|completely|has|suddenly] [_] (ruined|lost|destroyed|over|fell apart|went wrong|collapsed|blew up|fell to pieces|went to hell|broke down|imploded|broke)',
      'lost (everything|it all)',
      '(came|come|comes) crashing down',
      'all hell broke loose',
      '(blew|blow|blows) up in (my|our|their|his|her) (face|faces)',
      'whole thing (blew up|fell apart|collapsed|imploded|exploded|went up in smoke)',
      '(went|go|going) (down in flames|to hell|up in smoke|off the rails|horribly wrong|terribly wrong|completely wrong|totally wrong)',
      'crashed and burned',
      'hit rock bottom',
    ],
    reason: 'Not everything was lost. Saying so makes the real damage hard to see.',
    rewrite: 'Name what was lost, and what wasn’t.',
  },
  {
    name: 'crushed',
    phrases: [
      '(was|were|felt|am|been|feel|being) [{very}] (devastated|shattered|crushed|horrified|heartbroken|destroyed|traumatized|inconsolable|hysterical|a wreck|in pieces|broken|in despair|panicking|distraught|suicidal|scarred for life)',
      '(was|were|is|felt) [_] [_] (devastating|horrific|catastrophic|heartbreaking|horrendous|apocalyptic|traumatic|soul-crushing|disastrous|unbearable|excruciating|horrifying)',
      '(it|this|that|which|everything) (was|felt) [{very}] (horrible|terrible|awful)',
      '(broke|destroyed|crushed|killed|shattered|devastated|traumatized) me',
      '(thought|felt|like|as if) [_] [_] (my|the) (life|career|world) (was over|ended|was ending|had ended|is over|was done)',
      'my [_] (world|life|career) (fell apart|collapsed|came|was over|ended|went down)',
      '!(not) the end of (the world|my career|my life)',
      'wanted to (quit everything|die|disappear|give up|quit [_] and)',
      'could not (sleep|eat|breathe|function) for (days|weeks|months|a week|a month)',
      'cried (for|all|every|myself)',
    ],
    reason: 'Your feelings are real. They take the room that the damage and the repair need.',
    rewrite: 'One calm word is enough, or none: “It hit me hard.” Then say what you did.',
  },
  {
    name: 'failed-miserably',
    phrases: [
      'failed (miserably|spectacularly|completely|massively|horribly|terribly|totally|utterly|catastrophically|epically)',
      '(miserably|spectacularly|completely|totally|utterly) (failed|bombed|tanked|screwed|messed)',
      '(terrible|horrible|awful|catastrophic|unforgivable|colossal|horrific) (mistake|failure|decision|error|judgment|blunder)',
    ],
    reason: 'How badly is a size. The adverb leaves the listener to guess it.',
    rewrite: SIZE,
  },
]);
