import type { Canvas } from '../../model/digital-object'
import type { EarlyContext } from '../medium'
import { findPdf } from './is-pdf'

/** Fetches the engine and the beginning of a PDF beside the shell; the shell does not wait for them. */
export function beginPdf(canvas: Canvas, { delivery, consentPending }: EarlyContext) {
  const file = findPdf(canvas)
  if (!file) return undefined
  const url = consentPending ? undefined : file.url
  import('./file/begin-early').then(
    ({ beginEarly }) => beginEarly(url, delivery),
    () => undefined,
  )
  return Promise.resolve()
}
