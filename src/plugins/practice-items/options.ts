import type { OptionValidationContext } from '@docusaurus/types';
import { Joi } from '@docusaurus/utils-validation';
import type { SheetSources } from '../../authoring/sheet';
import type { StoriesSources } from '../../authoring/stories';

export interface Options {
  /** Full ids of the cards on the landing page, in order: `deck id/card id`. */
  landingCards: string[];
  /** Where the guides say what the interview sheet quotes: `docs/x.mdx#anchor`. */
  sheet?: SheetSources;
  /** Where the guides say what the page with the reader’s stories takes from them. */
  stories?: StoriesSources;
}

const schema = Joi.object<Options>({
  landingCards: Joi.array()
    .items(Joi.string().pattern(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'deck id/card id'))
    .min(1)
    .required(),
  sheet: Joi.object({ questions: Joi.string().required(), starters: Joi.string().required() }),
  stories: Joi.object({
    questions: Joi.string().required(),
    boxes: Joi.string().required(),
    followUps: Joi.string().required(),
  }),
});

/** Docusaurus calls this before the plugin, and stops with the message if an option is wrong. */
export const validateOptions = ({
  validate,
  options,
}: OptionValidationContext<Options, Options>): Options => validate(schema, options);
