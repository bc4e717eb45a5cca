import { entriesOf } from '../entry';
import { I_ACT } from './own-part';

/** The reader's own part is in the sentence, or it's about what's done now. */
const OWN_PART = [I_ACT, '{my_part}', '{now}', 'and we [both|all] (use|do|check|sign|write)'];

export const WE = entriesOf('we', [
  {
    name: 'decided',
    phrases: [
      'we [_] [both|all|collectively|eventually|quickly] (decided|chose|opted|elected|settled on|picked|gambled|bet|concluded|determined)',
      'we [_] [all|both] agreed (to|that|not|among|between)',
      'we [_] [all] (made|took) (the|a|an|that|some) [_] [_] (decision|decisions|call|choice|choices|assumption|assumptions|gamble|risk|risks|shortcut|shortcuts|mistake|mistakes|bet)',
      'we [_] went (with|ahead|for|live|forward|along)',
      'we [_] (committed|promised|signed off|approved|gave the go|pushed ahead|pressed on|moved forward|moved ahead|accepted|postponed|pushed (it|the|back)|cut (the|it|out|a)|put [_] [_] off|put off|dropped (the|it)|canceled|prioritized|focused on|set the|hired|chose)',
      'we [_] (signed (it|that|them|the _) off|rolled with|pushed (it|that|them|the _) (through|out|live)|gave (it|that|them|him|her|the _) the|made up our|settled (on|for)|voted|bet|ran with|stuck (with|to)|kept going|kept (it|the|using|working|pushing)|carried on|continued|left (it|out|the|that|them)|let (it|the|that|them)|put (it|the|that|them) [_] [_] (back|off|aside|through)|waited|held off|started (without|too|before)|launched (without|anyway|too|before|it)|shipped (it|anyway|with)|rushed|pushed|relied|skipped|used (the|a|an) [_] (old|wrong|cheap|cheaper)|took (the|a|that) (chance|risk|chances|cheaper|cheap|easy|short|view|shortcut|gamble|wrong|decision)|took (it|that|them) (for|out|off|on)|said [to|among|between] (ourselves|yes|no|okay|it|that|let|we|ah|fine|good|nobody)|gambled|compromised|lowered|ended up|turned down|rejected|overrode|went|jumped|wanted to (save|be|get|finish|do|keep|try|avoid|launch|ship)|tried to (save|be|get|finish|do|keep|avoid)) [_] [_]',
      '(as a|the whole|the entire|our) (team|group|shift|crew|company|department|office|unit|board) [and I|all|then|also|{really}] [we] [_] (decided|chose|picked|opted|agreed|went|made the|thought|figured|took|settled|felt|believed|assumed|wanted|skipped|pushed)',
      '(the team|my team|my colleagues|my colleague|my boss|my partner|they|the crew|everyone) and I [all|both|then|_] (decided|chose|picked|agreed|opted|went|thought|assumed|figured|felt|made|took|believed)',
      'together [with _ _] we',
      '(everyone|everybody|all of us|both of us|most of us) [on the team|in the team|{really}] [all] (agreed|thought|assumed|felt|wanted|decided|believed|figured|was sure|was convinced|was happy|said|signed)',
    ],
    unless: OWN_PART,
    reason: 'They can’t tell if you decided, agreed, or were against it.',
    rewrite: 'If it was your call, say “I {rest}.” If not, say what you said at the time.',
  },
  {
    name: 'assumed',
    phrases: [
      'we [_] [all|both] (assumed|figured|underestimated|overestimated|misjudged|miscalculated|misread|overlooked|ignored|neglected|skipped|dismissed|disregarded|forgot|rushed|trusted|presumed|took it for granted|hoped|expected)',
      'we [_] [all|both] (thought|felt|believed) [that|like] (it|this|nobody|no one|we|they|the|there|everything|that|a|people|everybody|everyone|our|since|one|testing|all)',
      'we did not [_] [bother to] (test|check|ask|verify|plan|think|tell|communicate|coordinate|talk|consider|validate|confirm|listen|talk|read|anticipate|account for|prepare|review|involve|inform|look|write|follow|see the need|do (any|the|enough)|take)',
      'we (should have|could have) [_] (tested|checked|asked|verified|planned|told|known|waited|listened|done|communicated|started|thought)',
      'we never [_] (tested|checked|asked|verified|planned|told|talked|thought|looked|wrote|read|considered|confirmed)',
      'we (failed|neglected|forgot) to',
      'we (saw|had) no (reason|need) to',
      'we moved too (fast|quickly)',
      'we [_] [all|both] (thought|felt|believed) [that|like] [_] [_] (was|were|would|had|is|could|has|did|to)',
      'we [_] [all|both] (thought|felt|believed) (somebody|someone|the|our|to|enough|okay|so|that|it|this)',
      'we (were|was|had been) [_] [{really}] (sure|certain|convinced|confident|of the opinion|happy|optimistic|too|in a (hurry|rush)|under the impression|comfortable|satisfied|positive|naive|careless|sloppy|wrong|lazy|blind|late|of the view|all for|not (sure|aware|prepared|ready|careful|clear|paying))',
      'we did not [_] (see|look|notice|read|care|stop|wait|make|give|take|know|get|realize|want|foresee|expect|count|measure|put|keep|call|update|let|go|set|send|question|double-check|pay|tell|use|spend|bother|catch|close|train|budget|plan|leave|agree|label|back|run|inspect|clean|confirm|document|keep|sign)',
      'we [_] should have _',
      'we could have [_] (checked|tested|asked|called|waited|seen|known|done|told|planned|stopped|caught)',
      'we never [_] (did|saw|agreed|set|made|gave|sent|called|stopped|took|wrote|used|went|measured|counted|tried|confirmed|bothered|really)',
      'we (saw|felt|had|found) no (reason|need|point|time|plan|process|backup)',
      'we (waited|acted|reacted|started|moved|went|worked|launched) [way|much|far|_] too (long|late|fast|quickly|early|soon)',
      'we [_] (lost sight|lost track|overdid|misunderstood|confused|messed|screwed|dropped|failed|counted on|relied on|guessed|mixed|left|ran out|got (carried|too|lazy|sloppy|comfortable)|had (hoped|agreed|planned|decided|promised|assumed|thought|expected|forgotten))',
      'our (assumption|assumptions|decision|plan|idea|choice|estimate|thinking|mistake|bet|approach|call|judgment) (was|were|turned)',
      'we [_] [all|both] thought (it|that|this|the) [_] [_] (fine|okay|enough|ready|good|safe)',
      'we (came to the conclusion|closed our eyes|looked the other way|in the team|all nodded)',
    ],
    unless: OWN_PART,
    reason: 'A shared assumption hides whose it was. Yours is the one they can rate.',
    rewrite: 'Say what you assumed: “I {rest} …”',
  },
]);
