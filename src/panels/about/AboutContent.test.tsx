// @vitest-environment happy-dom
import { act, cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import type { DigitalObject } from '../../model/digital-object'
import { blankCanvas, emptyObject, renderInViewer } from '../../testing/render-in-viewer'
import { goToCanvas } from '../../viewer/state/navigation'
import { AboutContent } from './AboutContent'

afterEach(cleanup)

const url = 'https://library.example/manifest.json'
const show = (object: Partial<DigitalObject>, request = { url }) =>
  renderInViewer(<AboutContent />, emptyObject(object), { request })
const entry = (label: string, ...values: string[]) => ({ label: { en: [label] }, value: { none: values } })

describe('the about panel', () => {
  it('keeps labels that come again, and every value', () => {
    show({ metadata: [entry('Author', 'A', 'B'), entry('Author', 'C'), entry('Empty')] })
    expect(screen.getAllByRole('term').map(each => each.textContent)).toEqual(['Author', 'Author'])
    expect(screen.getAllByRole('definition').map(each => each.textContent)).toEqual(['AB', 'C'])
  })

  it('takes the reader’s language and says which language a value is in', () => {
    show({ label: { de: ['Atlas'], he: ['אטלס'] }, summary: { en: ['Maps'], de: ['Karten'] } })
    const label = within(screen.getByRole('heading', { name: 'Atlas' })).getByText('Atlas')
    expect([label.lang, label.dir]).toEqual(['de', 'auto'])
    expect(screen.queryByText('Karten')).toBeNull()
    expect(screen.getByText('Maps').closest('[lang]')?.getAttribute('lang')).toBe('en')
  })

  it('shows the permitted HTML and nothing else of it', () => {
    show({
      requiredStatement: entry(
        'Note',
        '<p>See <a href="https://a.example/">terms</a><script>x()</script></p>',
      ),
    })
    expect(screen.getByRole('link', { name: /terms/ })).toBeDefined()
    expect(screen.getByRole('definition').textContent).not.toContain('x()')
  })

  it('names licences, links to them, and leaves other rights in their own words', () => {
    show({
      rights: ['http://creativecommons.org/licenses/by/4.0/', 'Ask the archive', 'javascript:alert(1)'],
    })
    const links = within(screen.getByRole('region', { name: 'Rights' })).getAllByRole('link')
    expect(links.map(link => link.getAttribute('href'))).toEqual([
      'http://creativecommons.org/licenses/by/4.0/',
    ])
    expect(links[0]?.textContent).toContain('CC BY 4.0')
    expect(screen.getByText('Ask the archive')).toBeDefined()
  })

  it('says the format of another form, and follows no address that is not safe', () => {
    const pdf = {
      url: 'https://a.example/b.pdf',
      label: { en: ['Whole book'] },
      format: 'application/pdf',
    }
    show({ renderings: [pdf, { url: 'javascript:alert(1)', format: '' }] })
    const region = screen.getByRole('region', { name: 'Other formats' })
    expect(within(region).getAllByRole('link')).toHaveLength(1)
    expect(within(region).getByText('PDF')).toBeDefined()
  })

  it('fetches a logo from the host of the object only', () => {
    const logo = (host: string) => ({ url: `https://${host}/logo.png`, type: 'image', format: '' })
    const provider = (host: string) => ({
      label: { en: [host] },
      homepages: [],
      seeAlso: [],
      logo: logo(host),
    })
    show({ providers: [provider('library.example'), provider('stranger.example')] })
    const pictures = [...document.querySelectorAll('img')].map(picture => picture.getAttribute('src'))
    expect(pictures).toEqual(['https://library.example/logo.png'])
    expect(screen.getByText('stranger.example')).toBeDefined()
  })

  it('tells what the current page says of itself', () => {
    const canvases = [
      blankCanvas({ metadata: [entry('Ink', 'iron gall')] }),
      blankCanvas({ metadata: [entry('Empty')] }),
    ]
    const { store } = show({ canvases })
    expect(
      within(screen.getByRole('region', { name: 'About this page' })).getByText('iron gall'),
    ).toBeDefined()
    act(() => goToCanvas(store, 1))
    expect(screen.queryByRole('region', { name: 'About this page' })).toBeNull()
  })

  it('links to its source, unless that address is signed', () => {
    show({})
    expect(screen.getByRole('link', { name: /delivery URL/ }).getAttribute('href')).toBe(url)
    cleanup()
    show({}, { url: `${url}?X-Amz-Signature=abc` })
    expect(screen.queryByRole('link')).toBeNull()
  })
})
