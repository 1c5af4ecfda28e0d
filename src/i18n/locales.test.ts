import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { aloudMessages } from './aloud'
import { annotationMessages } from './annotations'
import { citeMessages } from './cite'
import { folderMessages } from './folder'
import { chooseLocale, directionOf, LOCALES, loadMessages } from './locales'
import { en, type MessageKey } from './locales/en'
import { aloud } from './locales/en/aloud'
import { annotations } from './locales/en/annotations'
import { cite } from './locales/en/cite'
import { folder } from './locales/en/folder'
import { look } from './locales/en/look'
import { places } from './locales/en/places'
import { preflight } from './locales/en/preflight'
import { review } from './locales/en/review'
import { shortcuts } from './locales/en/shortcuts'
import { staff } from './locales/en/staff'
import { tools } from './locales/en/tools'
import { lookMessages } from './look'
import { placeMessages } from './places'
import { preflightMessages } from './preflight'
import { reviewMessages } from './review'
import { shortcutMessages } from './shortcuts'
import { staffMessages } from './staff'
import { toolMessages } from './tools'

type MessageParts = ReturnType<IntlMessageFormat['getAst']>

/** The names and kinds of the places in a message; throws when the message cannot be parsed. */
function placesIn(message: string, locale: string): readonly string[] {
  const inside = (parts: MessageParts): string[] =>
    parts.flatMap(part => [
      ...('value' in part && part.type !== 0 ? [`${part.value}:${part.type}`] : []),
      ...('options' in part ? Object.values(part.options).flatMap(option => inside(option.value)) : []),
    ])
  return [...new Set(inside(new IntlMessageFormat(message, locale).getAst()))].sort()
}

const PLURAL = 6

/** The forms that the plurals of a message are given in, without those for a certain number (`=0`). */
function pluralForms(message: string, locale: string): readonly string[][] {
  const inside = (parts: MessageParts): string[][] =>
    parts.flatMap(part => [
      ...(part.type === PLURAL ? [Object.keys(part.options).filter(form => !form.startsWith('='))] : []),
      ...('options' in part ? Object.values(part.options).flatMap(option => inside(option.value)) : []),
    ])
  return inside(new IntlMessageFormat(message, locale).getAst())
}

const SETS = [
  preflightMessages,
  staffMessages,
  shortcutMessages,
  citeMessages,
  folderMessages,
  reviewMessages,
  lookMessages,
  annotationMessages,
  toolMessages,
  aloudMessages,
]

describe('the locales', () => {
  it.each(LOCALES)('%s says every message, with the same places in it as English', async locale => {
    const messages = await loadMessages(locale)
    expect(Object.keys(messages).sort()).toEqual(Object.keys(en).sort())
    for (const [key, english] of Object.entries(en)) {
      const message = messages[key as MessageKey]
      expect(message.trim(), key).not.toBe('')
      expect(placesIn(message, locale), key).toEqual(placesIn(english, 'en'))
    }
  })

  it.each(
    LOCALES.flatMap(locale => [
      { locale, english: preflight, messages: preflightMessages },
      { locale, english: staff, messages: staffMessages },
      { locale, english: shortcuts, messages: shortcutMessages },
      { locale, english: cite, messages: citeMessages },
      { locale, english: review, messages: reviewMessages },
      { locale, english: folder, messages: folderMessages },
      { locale, english: tools, messages: toolMessages },
      { locale, english: look, messages: lookMessages },
      { locale, english: places, messages: placeMessages },
      { locale, english: annotations, messages: annotationMessages },
      { locale, english: aloud, messages: aloudMessages },
    ]),
  )('$locale says every message of $messages.name, with the same places', async each => {
    const messages: Readonly<Record<string, string>> = await each.messages.loadMessages(each.locale)
    expect(Object.keys(messages).sort()).toEqual(Object.keys(each.english).sort())
    for (const [key, english] of Object.entries(each.english))
      expect(placesIn(messages[key] ?? '', each.locale), key).toEqual(placesIn(english, 'en'))
  })

  it.each(LOCALES.filter(locale => locale !== 'en'))('%s is a translation', async locale => {
    const messages = await loadMessages(locale)
    expect(messages['failure.denied.body']).not.toBe(en['failure.denied.body'])
  })

  it.each(LOCALES)('%s has every form that counting takes in it', async locale => {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions()
    // French, Italian, Spanish, Portuguese and Catalan have one for millions, which nothing here counts.
    const rare = /^(?:ca|es|fr|it|pt)$/.test(locale) ? ['many'] : []
    const needed = pluralCategories.filter(form => !rare.includes(form)).sort()
    const messages = [
      await loadMessages(locale),
      ...(await Promise.all(SETS.map(set => set.loadMessages(locale)))),
    ]
    for (const [key, message] of messages.flatMap(set => Object.entries<string>(set)))
      for (const forms of pluralForms(message, locale))
        expect(forms.filter(form => !rare.includes(form)).sort(), key).toEqual(needed)
  })

  it('chooses the first language of the reader that the viewer speaks', () => {
    expect(chooseLocale(['tlh', 'de-CH', 'fr'])).toBe('de')
    expect(chooseLocale(['he-IL'])).toBe('he')
    expect(chooseLocale(['xx', 'constructor', '__proto__'])).toBe('en')
    expect(chooseLocale([])).toBe('en')
  })

  it.each([
    ['no', 'nb'],
    ['nn-NO', 'nb'],
    ['iw', 'he'],
    ['zh-CN', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh', 'zh-Hans'],
    ['pt-BR', 'pt'],
  ])('takes %s for %s', (language, locale) => {
    expect(chooseLocale([language])).toBe(locale)
  })

  it('knows which way a locale is written', () => {
    expect(LOCALES.filter(locale => directionOf(locale) === 'rtl')).toEqual(['ar', 'he'])
  })
})
