import type { Check } from '../finding'
import { languageOf, languageSigns, otherLanguage } from '../measure/languages'
import { remember } from '../measure/remember'
import type { FileSample } from '../sample'

const signsOf = remember(({ text = '' }: FileSample) => languageSigns(text))

/** Texts in another language than those stated for them or for the object; one finding for all texts of one language. */
export const textLanguage: Check = {
  kind: 'text-language',
  *find(samples, { object }) {
    const ofObject = object?.languages ?? []
    const others = new Map<string, { files: number[]; stated: readonly string[]; language: string }>()
    for (const [position, sample] of samples.entries()) {
      const { text, language: own } = sample
      const named = own === undefined ? ofObject : [own, ...ofObject]
      const stated = named.map(languageOf)
      // Unless all of them are known, none can be known to be another.
      if (!text || stated.includes(undefined)) continue
      const tags = [...new Set(stated.flatMap(each => each ?? []))]
      const language = otherLanguage(signsOf(sample), tags)
      if (language === undefined) continue
      const key = `${language} ${tags.join()}`
      const group = others.get(key) ?? { files: [], stated: tags, language }
      group.files.push(position)
      others.set(key, group)
    }
    for (const { files, stated, language } of others.values()) {
      const values = { count: files.length, language, stated: stated.join(', ') }
      yield { files, certainty: 'likely', values }
    }
  },
}
