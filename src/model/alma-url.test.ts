import { describe, expect, it } from 'vitest'
import { canvasUrl, fileOfCanvas, manifestOfCanvas, manifestUrl, thumbnailUrl } from './alma-services'
import {
  ALMA_PATH,
  deliveryJsonUrl,
  isAlmaDelivery,
  openingParameter,
  pageForPeople,
  pageOfPath,
  parseAlmaUrl,
} from './alma-url'

const HOST = 'https://lib.alma.example'
const REP = '1212345678901234'
const FILE = '1312345678901234'
const named = { origin: HOST, institution: '01LIB_INST', id: REP }

describe('every spelling of one representation', () => {
  it.each([
    [`/view/delivery/01LIB_INST/${REP}`, 'view/delivery'],
    [`/view/delivery/01LIB_INST/${REP}/`, 'view/delivery'],
    [`/view/delivery/01LIB_INST/${REP}.json`, 'view/delivery'],
    [`/view/delivery/01LIB_INST/${REP}.json?lang=en#x`, 'view/delivery'],
    [`/discovery/delivery/01LIB_INST:VIEW/${REP}?lang=en`, 'discovery/delivery'],
    [`/discovery/delivery/01LIB_INST%3AVIEW/${REP}#${FILE}`, 'discovery/delivery'],
    [`/view/UniversalViewer/01LIB_INST/${REP}#?c=0&cv=2`, 'view/UniversalViewer'],
    [`/view/BookReaderViewer/01LIB_INST/${REP}`, 'view/BookReaderViewer'],
    [`/view/iiif/presentation/01LIB_INST/${REP}/manifest?iiifVersion=3`, 'view/iiif/presentation'],
    [`/view/iiif/presentation/01LIB_INST/${REP}/canvas/${FILE}`, 'view/iiif/presentation'],
  ])('%s is read as %s', (path, form) => {
    expect(parseAlmaUrl(HOST + path)).toEqual({ ...named, folder: '', form })
  })

  it.each([`/view/delivery/${REP}`, `/view/delivery/${REP}.json`, `/view/iiif/presentation/${REP}/manifest`])(
    '%s is read without an institution',
    path => {
      const url = parseAlmaUrl(HOST + path)
      expect(url?.id).toBe(REP)
      expect(url?.institution).toBeUndefined()
    },
  )

  it('is read in the folder of a viewer', () => {
    expect(parseAlmaUrl(`${HOST}/lectern/view/delivery/01LIB_INST/${REP}`)?.folder).toBe('/lectern')
  })

  it('is written so that it can be read again', () => {
    for (const href of [
      deliveryJsonUrl(named),
      pageForPeople(named),
      manifestUrl(named),
      canvasUrl(named, FILE),
    ])
      expect(parseAlmaUrl(href)).toMatchObject(named)
    expect(deliveryJsonUrl({ origin: HOST, id: REP })).toBe(`${HOST}/view/delivery/${REP}.json`)
    expect(manifestUrl(named)).toBe(
      `${HOST}/view/iiif/presentation/01LIB_INST/${REP}/manifest?updateStatistics=false`,
    )
    expect(thumbnailUrl(named)).toBe(`${HOST}/view/delivery/thumbnail/01LIB_INST/${REP}`)
    expect(thumbnailUrl(named, 4)).toBe(`${HOST}/view/delivery/thumbnail/01LIB_INST/${REP}/4`)
  })
})

describe('what names no representation', () => {
  it.each([
    '/view/delivery/',
    '/view/delivery/01LIB_INST/notes',
    `/view/delivery/thumbnail/01LIB_INST/${REP}`,
    `/view/delivery/thumbnail/${REP}`,
    `/view/delivery/text/01LIB_INST/${FILE}`,
    `/view/delivery/text/${FILE}`,
    '/discovery/fulldisplay?docid=alma9912345678901234',
    `/?x=/view/delivery/01LIB_INST/${REP}`,
    `/#/view/delivery/01LIB_INST/${REP}`,
    '/manifest.json',
  ])('%s', path => {
    expect(parseAlmaUrl(HOST + path)).toBeUndefined()
    expect(openingParameter(HOST + path)).toBe('manifest')
  })

  it.each(['', 'view/delivery/1212345678901234', 'not a URL'])('“%s”', href =>
    expect(parseAlmaUrl(href)).toBeUndefined(),
  )

  it('an institution that is none is left out', () => {
    expect(parseAlmaUrl(`${HOST}/view/delivery/a%20b/${REP}`)?.institution).toBeUndefined()
  })
})

it('delivery pages are opened as a service, manifests as manifests', () => {
  expect(openingParameter(pageForPeople(named))).toBe('service')
  expect(openingParameter(`${HOST}/discovery/delivery/01LIB_INST:VIEW/${REP}`)).toBe('service')
  expect(openingParameter(manifestUrl(named))).toBe('manifest')
  expect(isAlmaDelivery(manifestUrl(named))).toBe(false)
})

it('only the delivery JSON is told from pages by its suffix', () => {
  expect(ALMA_PATH.exec(`/view/delivery/01LIB_INST/${REP}`)?.[4]).toBeUndefined()
  expect(ALMA_PATH.exec(`/view/delivery/01LIB_INST/${REP}.json`)?.[4]).toBe('.json')
})

it.each([
  ['https://v.example/?manifest=https://a.example/m#?cv=2', 'https://v.example/'],
  ['https://v.example/custom/viewer/?service=x', 'https://v.example/custom/viewer/'],
  ['https://v.example/lectern/view/delivery/INST/12345678', 'https://v.example/lectern/'],
  ['https://v.example/discovery/delivery/INST:VIEW/12345678#13', 'https://v.example/'],
])('the page of %s is %s', (href, page) => expect(pageOfPath(href)).toBe(page))

it.each([
  [FILE, FILE],
  [canvasUrl(named, FILE), FILE],
  [`${canvasUrl(named, FILE)}?iiifVersion=3`, FILE],
  ['https://museum.example/canvas/p1', undefined],
  [`https://museum.example/iiif/${FILE}`, undefined],
  ['file-1', undefined],
])('the file of the canvas %s is %s', (id, file) => expect(fileOfCanvas(id)).toBe(file))

it.each([
  [canvasUrl(named, FILE), `${HOST}/view/iiif/presentation/01LIB_INST/${REP}/manifest`],
  [
    `${canvasUrl({ origin: HOST, id: REP }, FILE)}?iiifVersion=3#xywh=0,0,1,1`,
    `${HOST}/view/iiif/presentation/${REP}/manifest?iiifVersion=3`,
  ],
  [manifestUrl(named), undefined],
  [`https://museum.example/canvas/${FILE}`, undefined],
])('the manifest of the canvas %s is %s', (canvas, manifest) =>
  expect(manifestOfCanvas(canvas)).toBe(manifest),
)
