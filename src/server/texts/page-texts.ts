import { readFile } from 'node:fs/promises'
import { refuse } from '../protocol/answers.ts'
import { findFile, pathOf, type Sample, type SampleFile } from '../samples.ts'
import { refusalOf } from '../scenarios/access-policies.ts'
import { toAlto } from './alto.ts'
import { toHocr } from './hocr.ts'
import { toPageXml } from './page-xml.ts'
import { type PrintedPage, printedWords } from './printed-words.ts'

/** A form in which the words of a page are handed out. */
interface TextForm {
  /** As the delivery JSON names it: Alma has `PLAIN` and `ALTO`; the other two are ours. */
  readonly name: string
  readonly format: string
  /** As manifests name it. */
  readonly profile?: string
  readonly label: string
  write?(page: PrintedPage, sample: Sample, file: SampleFile): string
}

const PLAIN: TextForm = { name: 'PLAIN', format: 'text/plain', label: 'Text of this page' }

const FORMS: Readonly<Record<NonNullable<Sample['ocr']>, TextForm>> = {
  alto: {
    name: 'ALTO',
    format: 'application/xml',
    profile: 'http://www.loc.gov/standards/alto/v4',
    label: 'ALTO',
    write: toAlto,
  },
  hocr: {
    name: 'HOCR',
    format: 'text/vnd.hocr+html',
    profile: 'http://kba.cloud/hocr-spec/1.2/',
    label: 'hOCR',
    write: toHocr,
  },
  page: {
    name: 'PAGE',
    format: 'application/vnd.prima.page+xml',
    profile: 'http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15',
    label: 'PAGE XML',
    write: toPageXml,
  },
}

/** The form of a file's text; `undefined` where it has none. */
export function textFormOf(sample: Sample, file: SampleFile): TextForm | undefined {
  if (file.words && sample.ocr) return FORMS[sample.ocr]
  return file.text ? PLAIN : undefined
}

/** Answers with the text of a file in its form: 200, the refusal of its sample, or 404. */
export async function answerPageText(
  request: Request,
  id: string,
  institution: string | undefined,
): Promise<Response> {
  const match = findFile(id, institution)
  const form = match && textFormOf(match.sample, match.file)
  if (!form) return refuse(404, 'There is no such object.')
  const { sample, file } = match
  const refused = refusalOf(sample, request)
  if (refused) return refused
  const text = form.write
    ? form.write(printedWords(sample, file), sample, file)
    : await readFile(pathOf(sample, file.text ?? ''), 'utf8')
  return new Response(text, {
    headers: { 'Content-Type': `${form.format}; charset=utf-8`, 'Cache-Control': 'no-store' },
  })
}
