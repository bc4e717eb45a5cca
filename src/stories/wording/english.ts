import type { Token } from './tokens';

/** The most common words of English, without those that are as common elsewhere (“in,” “so,” “die”). */
const COMMON = new Set(
  (
    'the and of to that it is was were with for my we they this these those have has had not but you i ' +
    'on at by from as be been are or he she his her our their them us me what when which who how if ' +
    'would could should did do does can will there about than then just more some all out up down went go because ' +
    'no nobody someone ever much most things thing time your after before over into only every never always really very too a an get got make made ' +
    'one two first last new other without people days week weeks'
  ).split(' '),
);

/** A sentence of fewer words is judged by the text around it. */
const ENOUGH = 8;
/** The least share of common words in English. Measured on no corpus: a convention of ours. */
const SHARE = 0.18;

/** The share of words that are common in English, from 0 to 1. */
const commonShare = (tokens: readonly Token[]): number =>
  tokens.filter(({ word }) => COMMON.has(word)).length / Math.max(1, tokens.length);

/** The share in a whole text. One too short to tell counts as English. */
export const shareAround = (tokens: readonly Token[]): number =>
  tokens.length < ENOUGH ? 1 : commonShare(tokens);

/** Whether a sentence is English, as far as its words can tell. `around` is the share in the whole text. */
export const isEnglish = (tokens: readonly Token[], around: number): boolean =>
  (tokens.length < ENOUGH ? Math.max(around, commonShare(tokens)) : commonShare(tokens)) >= SHARE;
