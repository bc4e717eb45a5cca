// Wrapped so that guides can use the practice components without importing them, and show their facts under the title.
import MDXComponents from '@theme-original/MDXComponents';
import Heading from '@theme/Heading';
import type { ComponentProps } from 'react';
import DoDontQuiz from '../components/DoDontQuiz';
import GuideFacts from '../components/GuideFacts';
import SelfAssessment from '../components/SelfAssessment';
import Story, { StoryPart } from '../components/Story';

export default {
  ...MDXComponents,
  h1: (props: ComponentProps<'h1'>) => (
    <>
      <Heading as="h1" {...props} />
      <GuideFacts />
    </>
  ),
  DoDontQuiz,
  SelfAssessment,
  Story,
  StoryPart,
};
