// Replaced: guides show their facts under the title, and leave out what they can't contain (HTML, diagrams), which would
// be in every guide's scripts and styles. A guide imports the practice components that it has: authoring/import-components.

import Admonition from '@theme/Admonition';
import Heading from '@theme/Heading';
import A from '@theme/MDXComponents/A';
import Code from '@theme/MDXComponents/Code';
import Img from '@theme/MDXComponents/Img';
import Li from '@theme/MDXComponents/Li';
import Pre from '@theme/MDXComponents/Pre';
import Ul from '@theme/MDXComponents/Ul';
import type { ComponentProps } from 'react';
import GuideFacts from '../components/GuideFacts';

const headings = Object.fromEntries(
  (['h2', 'h3', 'h4', 'h5', 'h6'] as const).map((level) => [
    level,
    (props: ComponentProps<'h2'>) => <Heading as={level} {...props} />,
  ]),
);

export default {
  a: A,
  code: Code,
  pre: Pre,
  ul: Ul,
  li: Li,
  img: Img,
  admonition: Admonition,
  ...headings,
  h1: (props: ComponentProps<'h1'>) => (
    <>
      <Heading as="h1" {...props} />
      <GuideFacts />
    </>
  ),
};
