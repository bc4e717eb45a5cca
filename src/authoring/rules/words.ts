/*
 * The words that rules/prose.ts looks for, each with what to write instead.
 */

/** British spellings, each followed by the American one; `*` stands for any ending. */
const BRITISH = `
aeroplane* airplane, ageing aging, amongst among, analogue* analog, analyse* analyze, analysing analyzing,
apologis* apologiz, appal appall, artefact* artifact, authoris* authoriz, behaviour* behavior, cancelled canceled,
cancelling canceling, catalogue* catalog, categoris* categoriz, centre* center, cheque* check, colour* color,
counsell* counsel, criticis* criticiz, defence* defense, dialled dialed, emphasis* emphasiz, endeavour* endeavor,
enrol enroll, enrolment* enrollment, favour* favor, favourite* favorite, fulfil fulfill, fulfilment fulfillment,
fuelled fueled, grey* gray, harbour* harbor, honour* honor, humour* humor, instalment* installment,
jewellery jewelry, judgement* judgment, labelled labeled, labelling labeling, labour* labor, learnt learned,
licence* license, maximis* maximiz, memoris* memoriz, minimis* minimiz, modelled modeled, modelling modeling,
mould* mold, neighbour* neighbor, offence* offense, optimis* optimiz, organis* organiz, paralyse* paralyze,
practise* practice, practising practicing, prioritis* prioritiz, programme* program, realis* realiz,
recognis* recogniz, rigour rigor, rumour* rumor, savour* savor, sceptic* skeptic, signalled signaled,
skilful* skillful, specialis* specializ, spelt spelled, standardis* standardiz, summaris* summariz, theatre* theater,
towards toward, travelled traveled, traveller* traveler, travelling traveling, tyre* tire, utilis* us,
visualis* visualiz, vapour* vapor, whilst while, wilful* willful
`;

/** Words that American English uses too, though they start like one of the British spellings. */
const SHARED = [
  'emphasis',
  'optimism',
  'optimist',
  'optimistic',
  'optimistically',
  'criticism',
  'criticisms',
  'programmed',
  'programmer',
  'programmers',
  'organism',
  'organisms',
  'realism',
  'realist',
  'realistic',
  'realistically',
  'specialist',
  'specialists',
];

const spellings = BRITISH.trim()
  .split(/,\s+/)
  .map((pair) => {
    const [british = '', american = ''] = pair.split(' ');
    return british.endsWith('*')
      ? { british: british.slice(0, -1), american, anyEnding: true }
      : { british, american, anyEnding: false };
  });

/** The American spelling of a word; undefined if it's already American. */
export function americanSpelling(word: string): string | undefined {
  const lower = word.toLowerCase();
  if (SHARED.includes(lower)) return undefined;
  for (const { british, american, anyEnding } of spellings) {
    if (anyEnding ? !lower.startsWith(british) : lower !== british) continue;
    const ending = lower.slice(british.length);
    const spelled = (american + ending).replace('centerd', 'centered');
    return /^[A-Z]/.test(word) ? `${spelled[0]?.toUpperCase()}${spelled.slice(1)}` : spelled;
  }
  return undefined;
}

/** A word or phrase to avoid, and what to write instead. */
type Replacement = [pattern: RegExp, instead: string];

const phrases = (pairs: [phrase: string, instead: string][]): Replacement[] =>
  pairs.map(([phrase, instead]) => [new RegExp(`(?<![\\w-])${phrase}(?![\\w-])`, 'gi'), instead]);

/**
 * Latin, which people who read in a second language have to look up. “et al.” names the authors of
 * a study, and may stay.
 */
export const LATIN = phrases([
  ['e\\.\\s?g\\.?', 'such as'],
  ['i\\.\\s?e\\.?', 'that is'],
  ['etc\\.?', 'and so on'],
  ['via', 'through, by, or with'],
  ['vs\\.?', 'or, against, or compared with'],
  ['versus', 'or, against, or compared with'],
  ['cf\\.', 'see'],
  ['viz\\.', 'namely'],
  ['n\\.b\\.', 'note'],
  ['per se', 'by itself'],
  ['ad hoc', 'for this one case'],
  ['de facto', 'in practice'],
  ['vice versa', 'and the other way around'],
]);

/** Long words, with short ones. */
export const WORDY = phrases([
  ['utiliz(?:e[sd]?|ing)', 'use'],
  [
    'leverag(?:e[sd]?|ing)(?= (?:your|my|our|their|his|her|its|the|this|that|these|those|an?)\\b)',
    'use',
  ],
  ['showcas(?:e[sd]?|ing)', 'show'],
  ['in order to', 'to'],
  ['in order that', 'so that'],
  ['due to the fact that', 'because'],
  ['in the event that', 'if'],
  ['at this point in time', 'now'],
  ['prior to', 'before'],
  ['subsequent to', 'after'],
  ['with regards? to', 'about'],
  ['for the purpose of', 'for, or to'],
  ['in spite of the fact that', 'although'],
  [
    "it(?: is|[’']s) (?:important|worth|crucial|essential) (?:to note|to mention|noting|mentioning) that",
    'the point itself',
  ],
  ['it should be noted that', 'the point itself'],
  ['commenc(?:e[sd]?|ing)', 'begin'],
  ['endeavor(?:s|ed|ing)?', 'try'],
  ['ascertain(?:s|ed|ing)?', 'find out'],
  ['facilitat(?:e[sd]?|ing)', 'help'],
  ['delv(?:e[sd]?|ing) into', 'look at'],
]);

const DO =
  'add|answer|ask|be|begin|choose|click|copy|do|explain|fix|follow|give|keep|make|name|pick|practice|put|read|remember|run|say|speak|start|stop|take|talk|tell|think|try|use|write';

/** Words that say a thing is easy. They make it harder for anyone who doesn't find it easy. */
export const TRIVIALIZERS: RegExp[] = [
  /\bsimply\b/gi,
  /\bobviously\b/gi,
  /\bof course\b/gi,
  /\bneedless to say\b/gi,
  /\b(?:it goes without saying|as (?:everyone|everybody|we all) knows?)\b/gi,
  new RegExp(
    `(?:(?<=^|[.!?:;,] )|(?<=\\b(?:and|or|then|to|can|should) ))just (?=(?:${DO})\\b)`,
    'gi',
  ),
  /\b(?:as|that|this) easy as\b/gi,
  /\b(?:it[’']s|this is|that[’']s) (?:(?:very|really|quite|so|pretty|that) )?easy(?! (?:to|for))\b/gi,
  /\ban easy (?:fix|step|task|way|win)\b/gi,
  /\b(?:you|anybody|anyone|everyone) (?:can|could|will|[’']ll) easily\b/gi,
];

/** Claims without a source. */
export const UNNAMED =
  /\b(?:(?:studies|surveys|statistics) (?:show|prove|suggest|say|find|have shown)|(?:research|science) (?:shows|proves|suggests|says|finds|has shown)|experts (?:say|agree|recommend|believe))\b/gi;

/** Link text that could be on any page, so it doesn't say where the link goes. */
export const VAGUE_LINKS = [
  'article',
  'click',
  'click here',
  'guide',
  'here',
  'learn more',
  'link',
  'more',
  'page',
  'read here',
  'read more',
  'read on',
  'see here',
  'see more',
  'source',
  'that page',
  'the article',
  'the guide',
  'the link',
  'the page',
  'this',
  'this article',
  'this guide',
  'this link',
  'this page',
  'this section',
  'website',
];
