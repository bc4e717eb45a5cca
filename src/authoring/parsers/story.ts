import { STORY_PARTS } from '../../model/items';
import type { ReadComponent } from './component';
import { readParts } from './parts';

/** The parts below a `<Story>`: each begins with its name in bold and a period. */
export const story: ReadComponent = (element, { attributes, report }) => ({
  kind: 'story',
  attributes,
  parts: readParts(element.children, STORY_PARTS, 'a story', element, report),
});
