import type { OptionValidationContext } from '@docusaurus/types';
import { Joi } from '@docusaurus/utils-validation';

export interface Options {
  /** Full id of the card on the landing page: `deck id/card id`. */
  landingCard: string;
}

const schema = Joi.object<Options>({
  landingCard: Joi.string()
    .pattern(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'deck id/card id')
    .required(),
});

/** Docusaurus calls this before the plugin, and stops with the message if an option is wrong. */
export const validateOptions = ({
  validate,
  options,
}: OptionValidationContext<Options, Options>): Options => validate(schema, options);
