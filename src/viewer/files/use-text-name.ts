import { useCallback } from 'react'
import type { TimedText } from '../../model/digital-object'
import { localizedLine } from '../../model/language-map'
import { useTranslate, useViewer } from '../use-viewer'

/** Name of a text of a recording: its language, its label, or both. */
export function useTextName(): (text: TimedText | undefined, position: number) => string {
  const t = useTranslate()
  const { languages } = useViewer()
  return useCallback(
    (text, position) => {
      const label = localizedLine(text?.label, languages)
      const language = text?.language && languageName(text.language, document.documentElement.lang)
      const says = (name: string) => label.toLowerCase().includes(name.toLowerCase())
      const own = text?.language ? languageName(text.language, text.language) : ''
      if (label && language && !says(language) && !says(own)) return t('media.textNamed', { label, language })
      return label || language || t('media.textNumber', { position: position + 1 })
    },
    [t, languages],
  )
}

/** The name of a language in a language. */
function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale || 'en', 'en'], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
