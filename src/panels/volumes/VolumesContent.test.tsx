// @vitest-environment happy-dom
import { act, cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Collection, CollectionMember } from '../../model/collection'
import { blankCanvas, emptyObject, giveElementsSize, renderInViewer } from '../../testing/render-in-viewer'
import { collection as collectionPanel, volumes as volumesPanel } from '.'
import { VolumesContent } from './VolumesContent'
import { VolumeTurn } from './VolumeTurn'

const HOME = 'https://a.example/collection'
const url = (number: number) => `https://a.example/${number}`
const manifest = (number: number, more: Partial<CollectionMember> = {}): CollectionMember => ({
  url: url(number),
  kind: 'manifest',
  label: { none: [`Vol. ${number}`] },
  ...more,
})
const collectionOf = (members: readonly CollectionMember[], more: Partial<Collection> = {}): Collection => ({
  id: HOME,
  label: { none: ['Voyages'] },
  metadata: [],
  rights: [],
  homepages: [],
  multiPart: true,
  members,
  ...more,
})
const THREE = collectionOf([1, 2, 3].map(number => manifest(number)))
const object = emptyObject({ canvases: [blankCanvas(), blankCanvas()] })
const parameters = (href: string | null) => Object.fromEntries(new URLSearchParams(href ?? ''))
const linkTo = (name: string | RegExp) => parameters(screen.getByRole('link', { name }).getAttribute('href'))

const show = (open: number, collection = THREE, ui = <VolumesContent />) =>
  renderInViewer(ui, object, { collection, request: { url: url(open) } })

beforeEach(() => {
  giveElementsSize(300, 600, 88)
  history.replaceState(null, '', `/?manifest=x&collection=${encodeURIComponent(HOME)}&page=2`)
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

describe('the volumes', () => {
  it('are links that carry the collection on, the open one marked', () => {
    show(2)
    expect(linkTo(/^Vol. 3/)).toEqual({ manifest: url(3), collection: HOME })
    expect(screen.getByRole('link', { current: true }).textContent).toContain('Vol. 2')
  })

  it('lead to the whole collection, to the next volume’s first page, and back', () => {
    show(2)
    expect(linkTo('Voyages')).toEqual({ manifest: HOME })
    expect(linkTo('Next volume')).toEqual({ manifest: url(3), collection: HOME, page: '1' })
    expect(linkTo('Previous volume')).toEqual({ manifest: url(1), collection: HOME })
  })

  it('end: there is nothing before the first, and nothing after the last', () => {
    show(1)
    expect(screen.queryByRole('link', { name: 'Previous volume' })).toBeNull()
    cleanup()
    show(3)
    expect(screen.queryByRole('link', { name: 'Next volume' })).toBeNull()
  })

  it('pass over collections on the way to the next', () => {
    show(1, collectionOf([manifest(1), manifest(2, { kind: 'collection' }), manifest(3)]))
    expect(linkTo('Next volume').manifest).toBe(url(3))
  })

  it('are known by the object’s id too, and are all there for an object that is none of them', () => {
    const request = { url: 'https://a.example/redirect' }
    renderInViewer(<VolumesContent />, emptyObject({ id: url(2) }), { collection: THREE, request: request })
    expect(screen.getByRole('link', { current: true }).textContent).toContain('Vol. 2')
    cleanup()
    show(9)
    expect(screen.queryByRole('link', { current: true })).toBeNull()
    expect(screen.queryByRole('link', { name: 'Next volume' })).toBeNull()
    expect(screen.getAllByRole('listitem')).toHaveLength(3)
  })

  it('are spoken of as a collection where they are no volumes of one work', () => {
    const collection = { ...THREE, multiPart: false }
    show(2, collection)
    expect(screen.getByRole('list', { name: 'Collection' })).toBeDefined()
    expect(linkTo('Next in the collection').manifest).toBe(url(3))
    const available = [THREE, collection, undefined].map(each =>
      [volumesPanel, collectionPanel].map(panel => panel.available(object, each ? { collection: each } : {})),
    )
    expect(available).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ])
  })

  it('tell the date, and what is a collection in its turn', () => {
    show(
      9,
      collectionOf([
        manifest(1, { navDate: '1801-05-01T00:00:00Z' }),
        manifest(2, { kind: 'collection' }),
        manifest(3, { navDate: 'soon', label: {} }),
      ]),
    )
    expect(screen.getAllByRole('listitem').map(row => row.textContent?.trim())).toEqual([
      'Vol. 1 May 1, 1801',
      'Vol. 2 Collection',
      'Untitled',
    ])
  })

  it('have small pictures, fetched when they come into view', () => {
    const service = { id: 'https://i.example/1', query: '', version: 3, level: 2, sizes: [] } as const
    const media = { url: 'https://i.example/full.jpg', type: 'image', format: '' }
    show(
      9,
      collectionOf([
        manifest(1, { thumbnail: { ...media, imageService: service } }),
        manifest(2, { thumbnail: { ...media, width: 9000 } }),
        manifest(3, { thumbnail: media }),
      ]),
    )
    const pictures = [...document.querySelectorAll('img')]
    expect(pictures.map(picture => picture.getAttribute('src'))).toEqual([
      'https://i.example/1/full/120,/0/default.jpg',
      'https://i.example/full.jpg',
    ])
    expect(pictures.every(picture => picture.getAttribute('loading') === 'lazy')).toBe(true)
  })

  it('of thousands hold but those in view, and are one stop of the Tab key', async () => {
    show(9, collectionOf(Array.from({ length: 5000 }, (_, number) => manifest(number + 10))))
    expect(screen.getAllByRole('listitem').length).toBeLessThan(40)
    await userEvent.tab()
    await userEvent.tab()
    expect(document.activeElement?.textContent).toContain('Vol. 10')
    await userEvent.keyboard('{ArrowDown}')
    expect(document.activeElement?.textContent).toContain('Vol. 11')
    await userEvent.keyboard('{End}')
    expect(document.activeElement?.textContent).toContain('Vol. 5009')
    expect(document.activeElement?.closest('li')?.getAttribute('aria-posinset')).toBe('5000')
  })

  it('are not there before the collection is', () => {
    const { store, container } = renderInViewer(<VolumesContent />, object)
    expect(container.textContent).toBe('')
    act(() => store.setState({ collection: THREE }))
    expect(screen.getAllByRole('listitem')).toHaveLength(3)
  })
})

describe('VolumeTurn', () => {
  const links = () => screen.queryAllByRole('link').map(link => link.textContent)
  const turn = (atStart: boolean, atEnd: boolean, collection = THREE) => {
    cleanup()
    show(2, collection, <VolumeTurn atStart={atStart} atEnd={atEnd} />)
    return links()
  }

  it('is there at the ends of a volume only', () => {
    expect(turn(true, false)).toEqual(['Previous volume'])
    expect(turn(false, false)).toEqual([])
    expect(turn(false, true)).toEqual(['Next volume'])
    expect(turn(true, true)).toEqual(['Previous volume', 'Next volume'])
  })

  it('is not there in a collection that is no multi-volume work', () => {
    expect(turn(true, true, { ...THREE, multiPart: false })).toEqual([])
  })
})
