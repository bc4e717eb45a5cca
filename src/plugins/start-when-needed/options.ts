import type { OptionValidationContext } from '@docusaurus/types';
import { Joi } from '@docusaurus/utils-validation';

export interface Options {
  /** Whether pages wait for a sign of a reader. `false` starts the scripts of all pages at once. */
  enabled: boolean;
  /**
   * The pages that start their scripts at once, with all pages below them: paths without the base
   * URL, such as `/practice/`.
   */
  atOnce: string[];
}

const schema = Joi.object<Options>({
  enabled: Joi.boolean().default(true),
  atOnce: Joi.array()
    .items(Joi.string().pattern(/^\/.*\/$/, 'a slash at both ends'))
    .default([]),
});

/** Docusaurus calls this before the plugin, and stops with the message if an option is wrong. */
export const validateOptions = ({
  validate,
  options,
}: OptionValidationContext<Partial<Options>, Options>): Options => validate(schema, options);
