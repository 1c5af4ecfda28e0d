import { describe, expect, it } from 'vitest'
import { languageOf } from './languages'
import { inOrder, ownVoices, voiceFor } from './voices'

const voice = (
  name: string,
  lang: string,
  more: Partial<SpeechSynthesisVoice> = {},
): SpeechSynthesisVoice => ({
  name,
  voiceURI: name,
  lang,
  localService: true,
  default: false,
  ...more,
})

const FAR = voice('Far', 'de-DE', { localService: false, default: true })
const ANNA = voice('Anna', 'de-DE')
const BERTA = voice('Berta', 'de_AT', { default: true })
const SKERROW = voice('Skerrow', 'en-GB')

describe('voiceFor', () => {
  it.each([
    ['the first of the device that speaks the language', [FAR, ANNA], 'de', {}, ANNA],
    ['the usual one of those', [ANNA, BERTA], 'de-CH', {}, BERTA],
    ['the chosen one', [ANNA, BERTA], 'de', { de: 'Anna' }, ANNA],
    ['one that was chosen for another text in that language', [ANNA, BERTA], 'de-AT', { de: 'Anna' }, ANNA],
    ['a chosen one of another language', [ANNA, SKERROW], 'de', { de: 'Skerrow' }, SKERROW],
    ['not one that was chosen for another language', [ANNA, SKERROW], 'de', { en: 'Skerrow' }, ANNA],
    ['never one that sends the text away', [FAR], 'de', { de: 'Far' }, undefined],
    ['none where none speaks the language', [FAR, SKERROW], 'de', {}, undefined],
  ])('is %s', (_, voices, language, chosen, expected) => {
    expect(voiceFor(voices, language, chosen)).toBe(expected)
  })
})

describe('the list of voices', () => {
  it('has those for the language first and those that send the text away last', () => {
    expect(inOrder([FAR, SKERROW, ANNA], 'de')).toEqual([ANNA, SKERROW, FAR])
    expect(ownVoices([FAR, SKERROW])).toEqual([SKERROW])
  })
})

describe('languageOf', () => {
  it.each([
    ['המגדלור', ['en'], 'he'],
    ['הײליקער', ['yi', 'en'], 'yi'],
    ['Маяк', ['en'], 'ru'],
    ['Маяк', ['bg'], 'bg'],
    ['Маяк, який їде', ['en'], 'uk'],
    ['図書館の灯', ['en'], 'ja'],
    ['圖書館', ['en'], 'zh'],
    ['The lamp', ['de', 'en'], 'de'],
    ['The lamp (图)', ['en'], 'en'],
    ['', [], 'en'],
    ['Φάρος', ['not a tag', 'en'], 'el'],
  ])('of “%s” is, for readers of %s, %s', (text, preferred, language) => {
    expect(languageOf(text, preferred)).toBe(language)
  })
})
