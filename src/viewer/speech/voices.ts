const sameLanguage = (one: string, other: string) =>
  one.replace('_', '-').split('-')[0]?.toLowerCase() === other.replace('_', '-').split('-')[0]?.toLowerCase()

/** The voices of this device: the text that they say does not leave it. */
export function ownVoices(voices: readonly SpeechSynthesisVoice[]): readonly SpeechSynthesisVoice[] {
  return voices.filter(({ localService }) => localService)
}

/** Voices of which those for a language come first, and those that send the text away last. */
export function inOrder(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
): readonly SpeechSynthesisVoice[] {
  const rankOf = ({ lang, localService }: SpeechSynthesisVoice) =>
    localService ? (sameLanguage(lang, language) ? 0 : 1) : 2
  return [...voices].sort((one, other) => rankOf(one) - rankOf(other))
}

/** The chosen voices, by the language for which each was chosen. */
export type ChosenVoices = Readonly<Record<string, string>>

/**
 * The voice of this device for a language (BCP 47): the one that was chosen for it, else one that was chosen for another
 * text and speaks it, else the device's usual one, else the first; `undefined` where none speaks it.
 */
export function voiceFor(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
  chosen: ChosenVoices,
): SpeechSynthesisVoice | undefined {
  const own = ownVoices(voices)
  const selection = own.find(({ voiceURI }) => voiceURI === chosen[language])
  if (selection) return selection
  const speaking = own.filter(({ lang }) => sameLanguage(lang, language))
  return (
    speaking.find(({ voiceURI }) => Object.values(chosen).includes(voiceURI)) ??
    speaking.find(voice => voice.default) ??
    speaking[0]
  )
}
