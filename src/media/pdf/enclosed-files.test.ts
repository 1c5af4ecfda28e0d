import { expect, it } from 'vitest'
import { EnclosedFileList, type Enclosures, folderIn } from './enclosed-files'

type Pages = ConstructorParameters<typeof EnclosedFileList>[0]

/** A document of so many pages; to some, given by position, a file of a name is pinned. */
function documentOf(numPages: number, pinned: Readonly<Record<number, string>>) {
  const pagesRead: number[] = []
  const document = {
    numPages,
    getAttachmentContent: async (id: string) => new TextEncoder().encode(id),
    getPage: async (number: number) => ({
      getAnnotations: async () => {
        pagesRead.push(number)
        const filename = pinned[number - 1]
        return filename
          ? [{ subtype: 'Link' }, { subtype: 'FileAttachment', fileId: `id ${number}`, file: { filename } }]
          : []
      },
    }),
  }
  return { document: document as unknown as Pages, pagesRead }
}

const own = (names: readonly string[], isCollection = false) => ({
  getAttachments: async () => new Map(names.map(name => [name, { filename: name, rawFilename: name }])),
  getPageMode: async () => '',
  getMetadata: async () => ({ info: { IsCollectionPresent: isCollection } }),
})

type Own = Parameters<EnclosedFileList['readOwn']>[0]

const namesOf = (enclosures: Enclosures | undefined) => enclosures?.files.map(({ name }) => name)

function listOf(document: Pages) {
  const reports: Enclosures[] = []
  const list = new EnclosedFileList(document, enclosures => reports.push(enclosures))
  return { list, reports }
}

it('tells nothing of a document without files', async () => {
  const { document } = documentOf(3, {})
  const { list, reports } = listOf(document)
  await list.readOwn(own([]) as unknown as Own)
  await list.lookAt(0)
  expect(reports).toEqual([])
})

it('adds the files of a page that is shown, once', async () => {
  const { document, pagesRead } = documentOf(3, { 1: 'cargo.csv' })
  const { list, reports } = listOf(document)
  await list.readOwn(own(['log.pdf']) as unknown as Own)
  await list.lookAt(1)
  await list.lookAt(1)
  expect(namesOf(reports.at(-1))).toEqual(['log.pdf', 'cargo.csv'])
  expect(reports.at(-1)?.files[1]).toMatchObject({ page: 1, isPdf: false })
  expect(pagesRead).toEqual([2])
})

it('looks through the pages that were not shown, and says when it is done', async () => {
  const { document, pagesRead } = documentOf(4, { 0: 'first.csv', 3: 'last.csv' })
  const { list, reports } = listOf(document)
  await list.lookAt(0)
  await reports.at(-1)?.lookThrough?.(new AbortController().signal)
  expect(namesOf(reports.at(-1))).toEqual(['first.csv', 'last.csv'])
  expect(reports.at(-1)?.lookThrough).toBeUndefined()
  expect(pagesRead).toEqual([1, 2, 3, 4])
})

it('stops looking when the list is closed, and goes on when it is opened again', async () => {
  const { document, pagesRead } = documentOf(4, { 0: 'first.csv', 3: 'last.csv' })
  const { list, reports } = listOf(document)
  await list.lookAt(0)
  await reports.at(-1)?.lookThrough?.(AbortSignal.abort())
  expect(pagesRead).toEqual([1])
  await reports.at(-1)?.lookThrough?.(new AbortController().signal)
  expect(namesOf(reports.at(-1))).toEqual(['first.csv', 'last.csv'])
})

it('opens at first the list of a collection', async () => {
  const { document } = documentOf(1, {})
  const { list, reports } = listOf(document)
  await list.readOwn(own(['a.pdf'], true) as unknown as Own)
  expect(reports.at(-1)?.isPortfolio).toBe(true)
})

it.each([
  ['minutes.pdf', ''],
  ['1886/council/minutes.pdf', '1886/council/'],
  ['./1886/../minutes.pdf', '1886/'],
  ['C:/Users/ida/minutes.pdf', ''],
  ['/Users/ida/minutes.pdf', ''],
])('names the folder of %s', (path, folder) => {
  expect(folderIn(path)).toBe(folder)
})
