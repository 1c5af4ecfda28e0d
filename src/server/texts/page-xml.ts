import type { Sample, SampleFile } from '../sample.ts'
import { boxAround, escapeXml, type InkBox, type PrintedPage } from './printed-words.ts'

function coords([x, y, width, height]: InkBox): string {
  const [left, top, right, bottom] = [x, y, x + width, y + height].map(Math.round)
  return `<Coords points="${left},${top} ${right},${top} ${right},${bottom} ${left},${bottom}"/>`
}

const reading = (text: string) => `<TextEquiv><Unicode>${escapeXml(text)}</Unicode></TextEquiv>`

/** Writes PAGE XML of 2019 with a reading order, each region with its lines and each line with its words. */
export function toPageXml(page: PrintedPage, { language = 'en' }: Sample, file: SampleFile): string {
  const order = page.map((_, index) => `<RegionRefIndexed index="${index}" regionRef="r${index}"/>`)
  const regions = page.map((lines, index) => {
    const written = lines.map(words => {
      const parts = words.map(({ text, box }) => `<Word>${coords(box)}${reading(text)}</Word>`)
      return `<TextLine>${coords(boxAround(words))}${parts.join('')}${reading(words.map(({ text }) => text).join(' '))}</TextLine>`
    })
    return `<TextRegion id="r${index}">${coords(boxAround(lines.flat()))}${written.join('\n')}</TextRegion>`
  })
  const direction = language === 'he' ? ' readingDirection="right-to-left"' : ''
  return `<?xml version="1.0" encoding="UTF-8"?>
<PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15">
<Metadata><Creator>Museum and Library of the Skerrow Isles</Creator></Metadata>
<Page imageFilename="${escapeXml(file.name)}" imageWidth="${file.width}" imageHeight="${file.height}" primaryLanguage="${language}"${direction}>
<ReadingOrder><OrderedGroup id="order">${order.join('')}</OrderedGroup></ReadingOrder>
${regions.join('\n')}
</Page></PcGts>
`
}
