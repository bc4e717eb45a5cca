/**
 * The components that a guide can use, with their attributes. The content check refuses all others. An attribute's value is
 * text between straight quotation marks.
 */
export const ATTRIBUTES = {
  SelfAssessment: ['id', 'title', 'theme'],
  DoDontQuiz: ['id', 'title', 'theme'],
  Story: ['id', 'role', 'level'],
  WhichIsYours: ['id', 'theme'],
  CommonMistake: ['id', 'theme'],
  YourThree: [],
  Faq: ['id'],
  LevelTable: ['id'],
  Quiz: ['id', 'kind', 'theme'],
  Exercise: ['id', 'theme'],
  OpenPractice: ['id', 'minutes', 'theme'],
  Drawing: ['kind'],
  ModelAnswer: [],
  Response: ['verdict'],
} as const satisfies Record<string, readonly string[]>;

export type GuideComponent = keyof typeof ATTRIBUTES;

export const GUIDE_COMPONENTS = Object.keys(ATTRIBUTES) as GuideComponent[];

/** The attributes that a component takes; undefined if there's no such component. */
export const attributesOf = (component: string): readonly string[] | undefined =>
  Object.hasOwn(ATTRIBUTES, component) ? ATTRIBUTES[component as GuideComponent] : undefined;
