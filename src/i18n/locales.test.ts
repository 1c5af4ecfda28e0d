import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import languagesPage from '../../docs/languages.md?raw'
import type { LaterMessages } from './later-messages'
import { chooseLocale, directionOf, LOCALES, loadMessages } from './locales'
import { en, type MessageKey } from './locales/en'

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

const MODULES = Object.values(import.meta.glob<object>(['./*.ts', '!./*.test.ts'], { eager: true }))
const isSet = (value: unknown): value is LaterMessages<string> =>
  typeof value === 'object' && value !== null && 'loadMessages' in value
/** The sets of messages that come with parts of the viewer, each by its file. */
const SETS = MODULES.flatMap(module => Object.values(module)).filter(isSet)

const ENGLISH = import.meta.glob<Readonly<Record<string, Readonly<Record<string, string>>>>>(
  './locales/en/*.ts',
  {
    eager: true,
  },
)
/** The English messages of a set: the only thing that their file exports. */
const englishOf = ({ name }: LaterMessages<string>) =>
  Object.values(ENGLISH[`./locales/en/${name}.ts`] ?? {})[0] ?? {}

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

  it.each(LOCALES.flatMap(locale => SETS.map(set => ({ locale, set }))))(
    '$locale says every message of $set.name, with the same places',
    async ({ locale, set }) => {
      const messages: Readonly<Record<string, string>> = await set.loadMessages(locale)
      expect(Object.keys(messages).sort()).toEqual(Object.keys(englishOf(set)).sort())
      expect(Object.keys(messages).length).toBeGreaterThan(0)
      for (const [key, english] of Object.entries(englishOf(set)))
        expect(placesIn(messages[key] ?? '', locale), key).toEqual(placesIn(english, 'en'))
    },
  )

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

  it('are in the table for translators, which has no others', () => {
    const rows = [...languagesPage.matchAll(/^\| `([\w-]+)` \| ([^|]+) \|/gm)]
    expect(rows.map(([, tag]) => tag)).toEqual(LOCALES)
  })
})
