// Direction of reading by language and script, for documents that do not state it.

import type { DigitalObject, ViewingDirection } from './digital-object'
import { localizedLine } from './language-map'

const LANGUAGE_LABEL =
  /^(?:(?:main|original|text) )?(?:languages?|sprachen?|langues?|idiomas?|lenguas?|lingu[ae]|lingue|ta[al]len?|spr[åo]g|språk|język|jazyk|nyelv|kieli|dil|язык|мова|שפה|שפת הטקסט|اللغة|لغة|语言|語言|言語)\s*:?$/iu

/** ISO 639 codes and names, in English and in the language itself, of languages that are written from right to left. */
const RIGHT_TO_LEFT =
  /^(?:ara?|arabic|arabisch|arabe|árabe|عربي|العربية|عربية|heb?|hebrew|hebräisch|hébreu|hebreo|עברית|yid?|yi|yiddish|jiddisch|יידיש|fas|fa|per|persian|farsi|persisch|persan|فارسی|urd?|urdu|اردو|syr|syc|syriac|syrisch|ota|ottoman turkish|turkish, ottoman.*|jrb|judeo-arabic|jpr|judeo-persian|pus|pashto|پښتو|snd|sindhi|ckb|sorani)$/iu

const STRONG_RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/gu
const LETTER = /\p{L}/gu

const countOf = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

/** Tells whether most letters of a text are of scripts that run from right to left. */
export function isRightToLeft(text: string): boolean {
  const letters = countOf(text, LETTER)
  return letters > 0 && countOf(text, STRONG_RIGHT_TO_LEFT) > letters * 0.6
}

/** The languages that the metadata name, one each; empty when they name none. */
export function languagesIn({ metadata }: Pick<DigitalObject, 'metadata'>): readonly string[] {
  return metadata
    .filter(({ label }) => LANGUAGE_LABEL.test(localizedLine(label, []).trim()))
    .flatMap(({ value }) => Object.values(value).flat())
    .flatMap(text => text.split(/[;/|]|,(?! )| - |\band\b|\bund\b|\bet\b/u))
    .map(text => text.trim().replace(/\.$/, ''))
    .filter(Boolean)
}

/**
 * The direction in which an object is probably read: by the languages that its metadata name, else by the script of its
 * title; `undefined` when they are of both kinds or say nothing.
 */
export function likelyDirection(
  object: Pick<DigitalObject, 'metadata' | 'label'>,
): ViewingDirection | undefined {
  const languages = languagesIn(object)
  const leftward = languages.filter(language => RIGHT_TO_LEFT.test(language)).length
  if (languages.length > 0 && leftward === languages.length) return 'right-to-left'
  if (languages.length > 0) return leftward === 0 ? 'left-to-right' : undefined
  return isRightToLeft(localizedLine(object.label, [])) ? 'right-to-left' : undefined
}
