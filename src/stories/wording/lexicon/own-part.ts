/** For `unless`: the reader does something in the sentence, and doesn't only think or feel. */
export const I_ACT =
  'I !(think|guess|suppose|believe|feel|felt|would|mean|know|knew|am|was|were|remember|admit|say|do|hear|heard|understand|assume|imagine)';
