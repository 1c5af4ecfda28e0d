import { drawGray } from './PagePicture'
import { filesInWords, type ReviewedRow, type ReviewWords } from './reports'
import type { PreflightRun } from './run/preflight-run'
import './print-report.css'

/** Pictures beside a finding on paper. */
const MOST_PICTURES = 3

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, text: string) {
  const created = document.createElement(name)
  created.textContent = text
  return created
}

function rowOf(row: ReviewedRow, { samples }: PreflightRun, { say }: ReviewWords): HTMLElement {
  const item = document.createElement('li')
  const mark = say(row.certainty === 'certain' ? 'review.certain' : 'review.likely')
  item.append(element('strong', `${mark}: ${row.sentence}`), element('p', filesInWords(row)))
  if (row.decision !== '')
    item.append(element('p', `${say(`review.${row.decision}`)}${row.note && `: ${row.note}`}`))
  for (const page of row.pages.slice(0, MOST_PICTURES)) {
    const picture = samples[page - 1]?.picture
    if (!picture) continue
    const canvas = document.createElement('canvas')
    drawGray(canvas, picture.gray)
    canvas.style.aspectRatio = `${picture.width} / ${picture.height}`
    item.append(canvas)
  }
  return item
}

/** Opens the browser's print dialog on a page with all findings. */
export function printReport(
  title: string,
  rows: readonly ReviewedRow[],
  run: PreflightRun,
  words: ReviewWords,
): void {
  const page = document.createElement('main')
  page.className = 'review-print'
  const list = document.createElement('ol')
  list.append(...rows.map(row => rowOf(row, run, words)))
  page.append(element('h1', title), element('p', words.say('review.count', { count: rows.length })), list)
  document.body.append(page)
  document.body.classList.add('printing-report')
  const end = () => {
    page.remove()
    document.body.classList.remove('printing-report')
  }
  addEventListener('afterprint', end, { once: true })
  print()
}
