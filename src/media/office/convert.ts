// Office files as what a page can show. Runs in a worker where there may be one.

import { checkArchive, OFFICE_LIMITS } from '../../delivery/parsing/archive'
import { type Failure, failure } from '../../model/failure'
import type { Conversion, Converted } from './converted'
import type { OfficeKind } from './office-kind'

type Convert = (bytes: Uint8Array<ArrayBuffer>, language: string) => Promise<Converted | Failure>

const CONVERSIONS: Readonly<Record<OfficeKind, () => Promise<Convert>>> = {
  document: () => import('./document/convert-document').then(module => module.convertDocument),
  presentation: () =>
    import('./presentation/convert-presentation').then(module => module.convertPresentation),
  'open-document': () =>
    import('./open-document/convert-open-document').then(module => module.convertOpenDocument),
  workbook: () => import('./workbook/convert-workbook').then(module => module.convertWorkbook),
}

/**
 * Converts an office file. Failures: `invalid` with the detail `too-large` for what would unpack to more than a page
 * can hold, `unsupported` with `unreadable-file` for what is damaged, encrypted or something else. Never rejects.
 */
export async function convert({ kind, bytes, language }: Conversion): Promise<Converted | Failure> {
  const refused = await checkArchive(bytes, OFFICE_LIMITS)
  if (refused?.detail === 'too-large') return refused
  if (refused) return failure('unsupported', { detail: 'unreadable-file' })
  try {
    return await (await CONVERSIONS[kind]())(bytes, language)
  } catch {
    return failure('unsupported', { detail: 'unreadable-file' })
  }
}
