// Wrapped so that guides can use the practice components without importing them, and so that they
// show their facts below the title.

import Heading from '@theme/Heading';
import MDXComponents from '@theme-original/MDXComponents';
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

export default {
  ...MDXComponents,
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
