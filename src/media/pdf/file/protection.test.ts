import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { readDocument } from '../testing/documents'
import { isUnknownProtection } from './protection'

async function protectedBy(Filter: string) {
  const pdf = await PDFDocument.create()
  pdf.addPage()
  const { context } = pdf
  context.trailerInfo.Encrypt = context.register(context.obj({ Filter, V: 1 }))
  return pdf.save({ useObjectStreams: false })
}

test.each(['FOPN_fLock', 'Adobe.PubSec', 'EBX_HANDLER'])('a file under %s is protected', async filter => {
  const error: unknown = await readDocument(await protectedBy(filter)).catch(each => each)
  expect(isUnknownProtection(error)).toBe(true)
})

test('a file that is none is not', async () => {
  const error: unknown = await readDocument(new TextEncoder().encode('%PDF-1.7 and no more')).catch(
    each => each,
  )
  expect(error).toBeInstanceOf(Error)
  expect(isUnknownProtection(error)).toBe(false)
})
