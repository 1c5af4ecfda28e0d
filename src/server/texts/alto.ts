import type { Sample, SampleFile } from '../sample.ts'
import { boxAround, escapeXml, type InkBox, type PrintedPage, type PrintedWord } from './printed-words.ts'

/** Tenths of a millimetre to a pixel at 300 dots per inch. */
const MM10 = 254 / 300

function place([x, y, width, height]: InkBox, unit: number): string {
  const [left, top, across, down] = [x, y, width, height].map(each => Number((each * unit).toFixed(1)))
  return `HPOS="${left}" VPOS="${top}" WIDTH="${across}" HEIGHT="${down}"`
}

function stringOf({ text, box, part, whole }: PrintedWord, unit: number): string {
  const content = part === 1 ? text.replace(/-$/, '') : text
  const divided = part && whole ? ` SUBS_TYPE="HypPart${part}" SUBS_CONTENT="${escapeXml(whole)}"` : ''
  return `<String ${place(box, unit)} CONTENT="${escapeXml(content)}"${divided}/>${part === 1 ? '<HYP CONTENT="-"/>' : ''}`
}

/** Writes ALTO 4 with places in pixels, or in tenths of a millimetre as scanners of microfilm state them. */
export function toAlto(page: PrintedPage, { language = 'en' }: Sample, file: SampleFile): string {
  const isMetric = file.name.startsWith('lights-')
  const unit = isMetric ? MM10 : 1
  const blocks = page.map((lines, block) => {
    const strings = lines.map(
      words =>
        `<TextLine ${place(boxAround(words), unit)}>${words.map(word => stringOf(word, unit)).join('<SP/>')}</TextLine>`,
    )
    return `<TextBlock ID="block-${block + 1}" LANG="${language}" ${place(boxAround(lines.flat()), unit)}>${strings.join('\n')}</TextBlock>`
  })
  const size = `WIDTH="${Math.round((file.width ?? 0) * unit)}" HEIGHT="${Math.round((file.height ?? 0) * unit)}"`
  return `<?xml version="1.0" encoding="UTF-8"?>
<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#">
<Description><MeasurementUnit>${isMetric ? 'mm10' : 'pixel'}</MeasurementUnit></Description>
<Layout><Page ID="page" PHYSICAL_IMG_NR="1" ${size}><PrintSpace>
${blocks.join('\n')}
</PrintSpace></Page></Layout>
</alto>
`
}
