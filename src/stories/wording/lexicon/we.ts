import { entriesOf } from '../entry';
import { I_ACT } from './own-part';

/** The reader's own part is in the sentence, or it's about what's done now. */
const OWN_PART = [I_ACT, '{my_part}', '{now}', 'together'];

export const WE = entriesOf('we', [
  {
    name: 'decided',
    phrases: [
      'we [_] [both|all|collectively|eventually|quickly] (decided|chose|opted|elected|settled on|picked|gambled|bet|concluded|determined)',
      'we [_] [all|both] agreed (to|that|not|among|between)',
      'we [_] [all] (made|took) (the|a|an|that|some) [_] [_] (decision|decisions|call|choice|choices|assumption|assumptions|gamble|risk|risks|shortcut|shortcuts|mistake|mistakes|bet)',
      'we [_] went (with|ahead|for|live|forward|along)',
      'we [_] (committed|promised|signed off|approved|gave the go|pushed ahead|pressed on|moved forward|moved ahead|accepted|postponed|pushed (it|the|back)|cut (the|it|out|a)|put [_] [_] off|put off|dropped (the|it)|canceled|prioritized|focused on|set the|hired|chose)',
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
    ],
    unless: OWN_PART,
    reason: 'A shared assumption hides whose it was. Yours is the one they can rate.',
    rewrite: 'Say what you assumed: “I {rest} …”',
  },
]);
