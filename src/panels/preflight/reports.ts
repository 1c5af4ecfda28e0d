import type { PreflightKey } from '../../i18n/locales/en/preflight'
import { preflight } from '../../i18n/locales/en/preflight'
import type { ReviewKey } from '../../i18n/locales/en/review'
import type { TranslateOf } from '../../i18n/translate'
import type { Finding } from '../../preflight/finding'
import { type ReportRow, toRow } from '../../preflight/report'
import type { FileSample } from '../../preflight/sample'
import type { Decision } from './decisions'
import type { NamedFinding } from './run/worker-tasks'

/** Words of the panel and of the findings. */
export interface ReviewWords {
  readonly say: TranslateOf<ReviewKey>
  readonly sayFinding: TranslateOf<PreflightKey>
}

/** A finding in words, with the decision on it. */
export interface ReviewedRow extends ReportRow {
  readonly decision: Decision['verdict'] | ''
  readonly note: string
}

const isKey = (kind: string): kind is PreflightKey => Object.hasOwn(preflight, kind)

/** The sentence of a finding. */
export const sentenceOf = (
  sayFinding: TranslateOf<PreflightKey>,
  { kind, values }: Pick<Finding, 'kind' | 'values'>,
) => (isKey(kind) ? sayFinding(kind, values) : kind)

/** All findings in words. */
export function reviewedRows(
  findings: readonly NamedFinding[],
  samples: readonly (FileSample | undefined)[],
  decisions: readonly Decision[],
  sayFinding: TranslateOf<PreflightKey>,
): readonly ReviewedRow[] {
  const byKey = new Map(decisions.map(each => [each.key, each]))
  return findings.map(finding => {
    const { verdict = '', note = '' } = byKey.get(finding.key) ?? {}
    return { ...toRow(finding, samples, sentenceOf(sayFinding, finding)), decision: verdict, note }
  })
}

const MOST_NAMED = 6

/** The files of a row, the first few by name. */
export function filesInWords({ files, pages }: ReportRow): string {
  const named = files.slice(0, MOST_NAMED).map((name, at) => `${pages[at]} (${name})`)
  return files.length > MOST_NAMED ? `${named.join(', ')} … +${files.length - MOST_NAMED}` : named.join(', ')
}

/** A summary to be pasted into a ticket: a line for each finding that nobody has called wrong. */
export function summaryOf(title: string, rows: readonly ReviewedRow[], { say }: ReviewWords): string {
  const open = rows.filter(({ decision }) => decision !== 'wrong')
  const lines = open.map(row => {
    const mark = say(row.certainty === 'certain' ? 'review.certain' : 'review.likely')
    const decision =
      row.decision === '' ? '' : ` [${say(`review.${row.decision}`)}${row.note && `: ${row.note}`}]`
    const files = filesInWords(row)
    return `- ${mark}: ${row.sentence}${files && ` — ${files}`}${decision}`
  })
  return [`${title}: ${say('review.count', { count: open.length })}`, ...lines, ''].join('\n')
}
