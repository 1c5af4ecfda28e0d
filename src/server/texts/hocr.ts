import type { Sample, SampleFile } from '../sample.ts'
import { boxAround, escapeXml, type InkBox, type PrintedPage } from './printed-words.ts'

const title = ([x, y, width, height]: InkBox) =>
  `title="bbox ${[x, y, x + width, y + height].map(Math.round).join(' ')}"`

/** Writes hOCR 1.2; a divided word stands in its parts, as Tesseract leaves it. */
export function toHocr(page: PrintedPage, { language = 'en' }: Sample, file: SampleFile): string {
  const paragraphs = page.map(lines => {
    const spans = lines.map(
      words =>
        `<span class="ocr_line" ${title(boxAround(words))}>${words
          .map(({ text, box }) => `<span class="ocrx_word" ${title(box)}>${escapeXml(text)}</span>`)
          .join(' ')}</span>`,
    )
    return `<p class="ocr_par" lang="${language}" ${title(boxAround(lines.flat()))}>${spans.join('\n')}</p>`
  })
  return `<!DOCTYPE html>
<html lang="${language}"><head><meta charset="utf-8"><title>${escapeXml(file.label)}</title><meta name="ocr-capabilities" content="ocr_page ocr_par ocr_line ocrx_word"></head>
<body><div class="ocr_page" title="bbox 0 0 ${file.width} ${file.height}">
${paragraphs.join('\n')}
</div></body></html>
`
}
