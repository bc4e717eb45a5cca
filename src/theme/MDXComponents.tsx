// Replaced: guides can use the practice components without importing them, show their facts under the title, and leave
// out what they can't contain (HTML, diagrams), which would be in every guide's scripts and styles.

import Admonition from '@theme/Admonition';
import Heading from '@theme/Heading';
import A from '@theme/MDXComponents/A';
import Code from '@theme/MDXComponents/Code';
import Img from '@theme/MDXComponents/Img';
import Li from '@theme/MDXComponents/Li';
import Pre from '@theme/MDXComponents/Pre';
import Ul from '@theme/MDXComponents/Ul';
import type { ComponentProps } from 'react';
import CommonMistake, { BeforeAfter, ExactWords } from '../components/CommonMistake';
import DoDontQuiz from '../components/DoDontQuiz';
import Drawing from '../components/Drawing';
import Exercise, { ExercisePrompt, ExerciseWork } from '../components/Exercise';
import Faq, { FaqAnswer, FaqDetails, FaqQuestion } from '../components/Faq';
import GuideFacts from '../components/GuideFacts';
import LevelTable from '../components/LevelTable';
import OpenPractice, { OpenPracticePrompt, OpenPracticeWork } from '../components/OpenPractice';
import Quiz from '../components/Quiz';
import References from '../components/References';
import SelfAssessment from '../components/SelfAssessment';
import Story, { StoryPart } from '../components/Story';
import WhichIsYours from '../components/WhichIsYours';
import AnnotatedResponse from '../components/WhichIsYours/AnnotatedResponse';
import ResponseChoice from '../components/WhichIsYours/ResponseChoice';
import YourThree from '../components/YourThree';

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
  DoDontQuiz,
  Drawing,
  Faq,
  FaqAnswer,
  FaqDetails,
  FaqQuestion,
  LevelTable,
  Quiz,
  Exercise,
  ExercisePrompt,
  ExerciseWork,
  OpenPractice,
  OpenPracticePrompt,
  OpenPracticeWork,
  References,
  SelfAssessment,
  Story,
  StoryPart,
  WhichIsYours,
  ResponseChoice,
  AnnotatedResponse,
  CommonMistake,
  YourThree,
  BeforeAfter,
  ExactWords,
};
