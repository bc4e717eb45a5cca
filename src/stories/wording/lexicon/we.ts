import { entriesOf } from '../entry';
import { I_ACT } from './own-part';

/** The reader's own part is in the sentence, or it's about what's done now. */
const OWN_PART = [I_ACT, '{my_part}', '{now}', 'and we [both|all] (use|do|check|sign|write)'];

export const WE = entriesOf('we', [
  {
    name: 'decided',
    phrases: [
      'we [_] [both|all|quickly] (decided|chose|opted|settled on|picked)',
      'we [_] [all|both] agreed (to|that|not|among|between)',
      'we [_] [all] (made|took) (the|a|an|that|some) [_] [_] (decision|call|choice|choices|risk|mistake|mistakes)',
      'we [_] went (with|ahead|for|live|forward|along)',
      'we [_] (promised|signed off|approved|gave the go|pushed ahead|pressed on|moved forward|moved ahead|accepted|postponed|pushed (it|the|back)|cut (the|it|out|a)|put [_] [_] off|put off|dropped (the|it)|canceled|focused on|set the|hired|chose)',
      'we [_] (signed (it|that|them|the _) off|rolled with|pushed (it|that|them|the _) (through|out|live)|gave (it|that|them|him|her|the _) the|made up our|settled (on|for)|ran with|stuck (with|to)|kept going|kept (it|the|using|working|pushing)|carried on|left (it|out|the|that|them)|let (it|the|that|them)|put (it|the|that|them) [_] [_] (back|off|through)|waited|held off|started (without|too|before)|launched (without|anyway|too|before|it)|shipped (it|anyway|with)|rushed|pushed|skipped|used (the|a|an) [_] (old|wrong|cheaper)|took (the|a|that) (chance|risk|cheaper|short|view|wrong|decision)|took (it|that|them) (for|out|off|on)|said [to|among|between] (ourselves|yes|no|okay|it|that|let|we|ah|fine|good|nobody)|ended up|turned down|rejected|went|wanted to (save|be|get|finish|do|keep|try|launch)) [_] [_]',
      '(as a|the whole|the entire|our) (team|group|shift|crew|company|department|office|unit|board) [and I|all|then|also|{really}] [we] [_] (decided|chose|picked|opted|agreed|went|made the|thought|figured|took|settled|felt|assumed|wanted|skipped|pushed)',
      'together [with _ _] we',
    ],
    unless: OWN_PART,
    reason: 'They can’t tell if you decided, agreed, or were against it.',
    rewrite: 'If it was your call, say “I {rest}.” If not, say what you said at the time.',
  },
  {
    name: 'assumed',
    phrases: [
      'we [_] [all|both] (assumed|figured|underestimated|misread|overlooked|ignored|neglected|skipped|forgot|rushed|trusted|hoped|expected)',
      'we [_] [all|both] (thought|felt) [that|like] (it|this|nobody|no one|we|they|the|there|everything|that|a|people|everybody|everyone|our|since|one|testing|all)',
      'we did not [_] [bother to] (test|check|ask|plan|think|tell|communicate|talk|listen|read|account for|prepare|review|inform|look|write|follow|see the need|do (any|the|enough)|take)',
      'we never [_] (tested|checked|asked|planned|told|talked|thought|looked|wrote|read|confirmed)',
      'we (failed|neglected|forgot) to',
      'we [_] [all|both] (thought|felt) [that|like] [_] [_] (was|were|would|had|is|could|has|did|to)',
      'we [_] [all|both] (thought|felt) (somebody|someone|the|our|to|enough|okay|so|that|it|this)',
      'we (were|was|had been) [_] [{really}] (sure|certain|convinced|of the opinion|happy|optimistic|too|in a (rush)|comfortable|satisfied|positive|careless|wrong|late|of the view|all for|not (sure|prepared|ready|careful|clear|paying))',
      'we did not [_] (see|look|notice|read|care|stop|wait|make|give|take|know|get|realize|want|expect|count|measure|put|keep|call|update|let|go|set|send|question|double-check|pay|tell|use|bother|catch|close|train|budget|plan|leave|agree|label|back|run|clean|sign)',
      'we [_] should have _',
      'we [_] (lost sight|lost track|confused|messed|screwed|dropped|failed|counted on|guessed|mixed|left|ran out|got (carried|too|comfortable)|had (hoped|agreed|planned|decided|promised|assumed|thought|expected|forgotten))',
      'we (came to the conclusion|closed our eyes|looked the other way|in the team|all nodded)',
    ],
    unless: OWN_PART,
    reason: 'A shared assumption hides whose it was. Yours is the one they can rate.',
    rewrite: 'Say what you assumed: “I {rest} …”',
  },
]);
