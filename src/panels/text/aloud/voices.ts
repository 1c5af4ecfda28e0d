const sameLanguage = (one: string, other: string) =>
  one.replace('_', '-').split('-')[0]?.toLowerCase() === other.replace('_', '-').split('-')[0]?.toLowerCase()

/** The voices of this device: the text that they say does not leave it. */
export function ownVoices(voices: readonly SpeechSynthesisVoice[]): readonly SpeechSynthesisVoice[] {
  return voices.filter(({ localService }) => localService)
}

/** The voice for a language (BCP 47): the one that was chosen where it speaks it, else the first of this device that does. */
export function voiceFor(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
  chosen: string | undefined,
): SpeechSynthesisVoice | undefined {
  const own = ownVoices(voices)
  const selection = own.find(({ voiceURI }) => voiceURI === chosen)
  const speaking = own.filter(({ lang }) => sameLanguage(lang, language))
  return selection ?? speaking.find(voice => voice.default) ?? speaking[0]
}
