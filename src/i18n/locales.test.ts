import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { annotationMessages } from './annotations'
import { annotations } from './annotations/en'
import { citeMessages } from './cite'
import { cite } from './cite/en'
import { en, type MessageKey } from './en'
import { chooseLocale, directionOf, LOCALES, loadMessages } from './locales'
import { lookMessages } from './look'
import { look } from './look/en'
import { preflightMessages } from './preflight'
import { preflight } from './preflight/en'
import { shortcutMessages } from './shortcuts'
import { shortcuts } from './shortcuts/en'
import { staffMessages } from './staff'
import { staff } from './staff/en'

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
      { locale, english: look, messages: lookMessages },
      { locale, english: annotations, messages: annotationMessages },
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

  it('chooses the first language of the reader that the viewer speaks', () => {
    expect(chooseLocale(['pt-BR', 'de-CH', 'fr'])).toBe('de')
    expect(chooseLocale(['he-IL'])).toBe('he')
    expect(chooseLocale(['xx', 'constructor', '__proto__'])).toBe('en')
    expect(chooseLocale([])).toBe('en')
  })

  it('knows which way a locale is written', () => {
    expect(LOCALES.filter(locale => directionOf(locale) === 'rtl')).toEqual(['he'])
  })
})
