import type { Blockquote } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import {
  type ResponseVerdict,
  type ScenarioResponse,
  VERDICTS,
  type WholeScenario,
} from '../../model/items';
import type { Phrase } from '../../model/rich-text';
import { scenarioHash } from '../content-hash';
import { toPhrase } from '../phrase';
import type { Report } from '../problems';
import { toBlocks } from './blocks';
import { type BlockNode, type ReadComponent, readAttributes } from './component';
import { readParts, refuseHeadings } from './parts';
import { readOwnTheme } from './theme';

/** A response as an author wrote it: its answer as data, and the Markdown of its annotation. */
interface WrittenResponse {
  response: ScenarioResponse;
  annotation: BlockNode[];
}

const ANNOTATIONS: Record<ResponseVerdict, string[]> = {
  weak: ['Why it falls short', 'What to change'],
  'so-so': ['Why it falls short', 'What to change'],
  strong: ['Why it works'],
};

/** The scenario and the responses below a `<WhichIsYours>`. */
export const whichIsYours: ReadComponent = (element, { id, attributes, heading, report, item }) => {
  refuseHeadings(element, report);
  const first = element.children.findIndex(isResponse);
  const setting = first < 0 ? element.children : element.children.slice(0, first);
  if (setting.length === 0) {
    report(
      element,
      'no-scenario',
      'the answers need a scenario: say above the first <Response> where the reader is, and what they’re asked',
    );
  }
  const written = readResponses(element, report);
  const annotations = written.map(({ annotation }) => annotation);
  const asked = {
    setting: toBlocks(setting, report),
    responses: written.map(({ response }) => response),
  };
  const scenario: WholeScenario = {
    ...item(id, element),
    theme: readOwnTheme(attributes.theme, element, report),
    contentHash: scenarioHash(asked),
    title: heading.title,
    ...asked,
    notes: annotations.map((blocks) => toBlocks(blocks, report)),
  };
  return { kind: 'scenario', scenario, setting, annotations };
};

const isResponse = (block: BlockNode): block is MdxJsxFlowElement =>
  block.type === 'mdxJsxFlowElement' && block.name === 'Response';

/** Reads the responses, which go from weak to strong with nothing between them. */
function readResponses(element: MdxJsxFlowElement, report: Report): WrittenResponse[] {
  const elements = element.children.filter(isResponse);
  if (elements.length < 3 || elements.length > 4) {
    report(
      element,
      'response-count',
      `<WhichIsYours> has ${elements.length} responses and needs three or four: <Response verdict="weak"> and </Response>, each on its own line`,
    );
  }
  const begun = elements[0] ? element.children.indexOf(elements[0]) : element.children.length;
  for (const block of element.children.slice(begun)) {
    if (!isResponse(block) && block.type !== 'heading')
      report(
        block,
        'stray-content',
        'below the first response, there can be only <Response>: move this into one of them, or out of the component',
      );
  }
  const written = elements.flatMap((response) => readResponse(response, report) ?? []);
  checkVerdicts(element, elements, written, report);
  return written;
}

function checkVerdicts(
  element: MdxJsxFlowElement,
  elements: MdxJsxFlowElement[],
  written: WrittenResponse[],
  report: Report,
): void {
  if (written.length < elements.length) return;
  const verdicts = written.map(({ response }) => response.verdict);
  elements.forEach((response, at) => {
    const verdict = verdicts[at];
    const before = verdicts[at - 1];
    if (verdict && before && VERDICTS.indexOf(verdict) < VERDICTS.indexOf(before)) {
      report(
        response,
        'response-order',
        `a ${verdict} response cannot follow a ${before} one: write them from weak to strong, since the page mixes them for the reader`,
      );
    }
  });
  const strong = verdicts.filter((verdict) => verdict === 'strong').length;
  if (elements.length > 0 && (strong < 1 || strong > 2 || !verdicts.includes('weak'))) {
    report(
      element,
      'verdict-mix',
      'the responses need at least one weak and one or two strong ones: change a verdict, or write the one that is missing',
    );
  }
}

/** Reads one response; undefined if it has no verdict or no answer. */
function readResponse(element: MdxJsxFlowElement, report: Report): WrittenResponse | undefined {
  const attributes = readAttributes(element, report);
  const verdict = VERDICTS.find((each) => each === attributes.verdict);
  if (!verdict) {
    report(
      element,
      'response-verdict',
      `<Response> needs one of three verdicts, as in <Response verdict="weak">: ${VERDICTS.join(', ')}`,
    );
    return undefined;
  }
  const [quote, ...annotation] = element.children;
  if (quote?.type !== 'blockquote') {
    report(
      quote ?? element,
      'no-quoted-answer',
      'a response begins with what’s said, each line after a >: > “I promised the date.”',
    );
    return undefined;
  }
  readParts(annotation, ANNOTATIONS[verdict], `a ${verdict} response`, element, report);
  return { response: { verdict, answer: readAnswer(quote, verdict, report) }, annotation };
}

/** The paragraphs of an answer. A phrase in it must be bold. */
function readAnswer(quote: Blockquote, verdict: ResponseVerdict, report: Report): Phrase[] {
  const answer = quote.children.flatMap((block) => {
    if (block.type === 'paragraph') return [toPhrase(block.children, report)];
    report(
      block,
      'stray-content',
      'there can be only paragraphs in the quoted answer: write this as a sentence',
    );
    return [];
  });
  if (!answer.flat().some((piece) => typeof piece !== 'string' && piece.mark === 'strong')) {
    const what = verdict === 'strong' ? 'the words that carry it' : 'the phrase that gives it away';
    report(
      quote,
      'nothing-marked',
      `no phrase in the answer is marked: make ${what} bold, as in **this**`,
    );
  }
  return answer;
}
