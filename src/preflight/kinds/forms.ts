import { foldName, stemOf } from '../../model/file-names'
import type { Check } from '../finding'

const MASTERS = /^image\/(?:tiff|jp2|jpx|j2c|x-adobe-dng)$/
/** Formats of pictures that browsers draw by themselves. */
const DRAWN = /^image\/(?:jpeg|png|gif|webp|avif|bmp|svg\+xml)$/

/** Masters without a file that browsers draw, where others have one; and the reverse. */
export const formMissing: Check = {
  kind: 'form-missing',
  *find(samples) {
    const forms = new Map<string, { master?: number; drawn?: number }>()
    samples.forEach(({ name, format, statedFormat }, position) => {
      const type = format ?? statedFormat ?? ''
      const stem = foldName(stemOf(name))
      if (MASTERS.test(type)) forms.set(stem, { ...forms.get(stem), master: position })
      if (DRAWN.test(type)) forms.set(stem, { ...forms.get(stem), drawn: position })
    })
    const all = [...forms.values()]
    const isPair = ({ master, drawn }: { master?: number; drawn?: number }) =>
      master !== undefined && drawn !== undefined
    if (!all.some(isPair)) return
    for (const form of all.filter(each => !isPair(each)))
      yield {
        files: [form.master ?? form.drawn ?? 0],
        certainty: 'likely',
        values: { form: form.master === undefined ? 'master' : 'copy' },
      }
  },
}
