// The language in which a text is to be read where it does not say: by its script, else the reader's.

/** Scripts that one language, or most of what is written in them, uses. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{sc=Hiragana}|\p{sc=Katakana}/u, 'ja'],
  [/\p{sc=Hangul}/u, 'ko'],
  [/\p{sc=Han}/u, 'zh'],
  [/\p{sc=Hebrew}/u, 'he'],
  [/\p{sc=Arabic}/u, 'ar'],
  [/\p{sc=Greek}/u, 'el'],
  [/[іїєґ]/iu, 'uk'],
  [/\p{sc=Cyrillic}/u, 'ru'],
  [/\p{sc=Thai}/u, 'th'],
  [/\p{sc=Devanagari}/u, 'hi'],
  [/\p{sc=Armenian}/u, 'hy'],
  [/\p{sc=Georgian}/u, 'ka'],
]

/** Letters that are looked at. */
const SAMPLE = 2000

/** Guesses the language of a text (BCP 47): by its script; for a Latin text the first of `preferred`. */
export function languageOf(text: string, preferred: readonly string[]): string {
  const sample = text.slice(0, SAMPLE)
  const letters = sample.match(/\p{L}/gu) ?? []
  const latin = letters.filter(letter => /\p{sc=Latin}/u.test(letter)).length
  const [, language] = (latin * 2 < letters.length && SCRIPTS.find(([script]) => script.test(sample))) || []
  if (!language) return preferred[0] ?? 'en'
  // A reader of Persian reads Arabic letters as Persian.
  const script = scriptOf(language)
  return preferred.find(each => scriptOf(each) === script) ?? language
}

function scriptOf(language: string): string | undefined {
  try {
    return new Intl.Locale(language).maximize().script
  } catch {
    return undefined
  }
}
