type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/**
 * A voice that speaks English and is on the device itself, so that the words go nowhere: the
 * reader's own choice first, then an American one.
 */
export function localVoice<V extends Voice>(voices: V[]): V | undefined {
  const local = voices.filter(
    ({ lang, localService }) => localService && /^en([-_]|$)/i.test(lang),
  );
  return (
    local.find((voice) => voice.default) ??
    local.find(({ lang }) => /^en[-_]US$/i.test(lang)) ??
    local[0]
  );
}
