import type { Place, WholeScenario } from '../../../model/items';
import type { ItemGuide, PlayerItem } from '../item';
import ScenarioPrompt from './Prompt';
import ScenarioVerdict, { scenarioVerdict } from './Verdict';

/** A “which is yours” scenario for the player, outside its guide. */
export const scenarioItem = (
  scenario: WholeScenario,
  { read, guide }: { read: Place; guide: ItemGuide },
): PlayerItem => ({
  item: scenario,
  playable: { kind: 'scenario', item: scenario },
  kindName: 'Scenario',
  read,
  guide,
  prompt: (turn, { onReply }) =>
    turn.kind === 'scenario' && (
      <ScenarioPrompt scenario={scenario} order={turn.order} onReply={onReply} />
    ),
  verdict: (answer, consequence) =>
    answer.kind === 'scenario' && (
      <ScenarioVerdict scenario={scenario} answer={answer} consequence={consequence} />
    ),
  missed: (
    <p>
      <strong>Which is yours?</strong> {scenario.title}
    </p>
  ),
  verdictOn: (answer) => (answer.kind === 'scenario' ? scenarioVerdict(scenario, answer) : ''),
  consequenceOf: ({ right }) => (right ? '' : 'It comes back before the end.'),
});
