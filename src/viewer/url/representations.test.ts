import { describe, expect, it } from 'vitest'
import { parseConfiguration } from '../../model/configuration'
import { blankCanvas, emptyObject } from '../../testing/render-in-viewer'
import { createViewerStore } from '../state/store'
import {
  correspondingCanvas,
  linkedRepresentations,
  pageMark,
  representationKey,
  representationLink,
  setRepresentations,
} from './representations'
import { readRequest } from './request'

const HREF = 'https://viewer.example/?service=x'
const ALMA = 'https://alma.example/view/delivery/INST'

function listed(named: object[], configuration: object = {}) {
  const store = createViewerStore(parseConfiguration(JSON.stringify(configuration)))
  setRepresentations(store, named, HREF)
  return store.getState().representations
}

describe('setRepresentations', () => {
  it('takes over addresses and labels in their order', () => {
    expect(
      listed(
        [
          { url: `${ALMA}/1210000000000001`, label: ' Master ' },
          { url: 'https://repository.example/2', remote: true },
        ],
        { openHosts: ['alma.example', 'repository.example'] },
      ),
    ).toEqual([
      { url: `${ALMA}/1210000000000001`, label: { none: ['Master'] }, remote: false },
      { url: 'https://repository.example/2', label: {}, remote: true },
    ])
  })

  it('leaves out what may not be opened', () => {
    const hostile = [
      { url: 'javascript:alert(1)' },
      { url: 'https://user:pass@alma.example/' },
      { url: `${ALMA}/1210000000000001?X-Amz-Signature=secret` },
      { url: 5 },
      {},
    ]
    expect(listed(hostile)).toEqual([])
    expect(listed([{ url: `${ALMA}/1210000000000001` }], { openHosts: ['other.example'] })).toEqual([])
  })

  it('leads to other repositories on the viewer’s own host and on configured ones, and nowhere else', () => {
    const remote = (url: string) => listed([{ url, remote: true }])
    expect(remote('/repository/1')).toHaveLength(1)
    const hostile = [
      'https://evil.example/',
      '//evil.example/',
      'https://viewer.example@evil.example/',
      'https://viewer.example.evil.example/',
      '\\\\evil.example',
      'javascript:alert(1)',
      'data:text/html,x',
      'blob:https://viewer.example/1',
    ]
    for (const url of hostile) expect(remote(url)).toEqual([])
  })

  it('knows a representation by any of its addresses', () => {
    const url = `${ALMA}/1210000000000001`
    expect(listed([{ url }, { url: `${url}.json` }, { url: `${url}?lang=en` }])).toHaveLength(1)
    expect(representationKey(`${url}.json?x=1`)).toBe(url)
  })
})

describe('linkedRepresentations', () => {
  const opened = `${ALMA}/1210000000000001.json`
  const linked = (ids: string, url = opened) => linkedRepresentations(`${HREF}&representations=${ids}`, url)

  it('are on the host and in the institution of the one that is opened', () => {
    expect(linked('1210000000000002,1210000000000001')).toEqual([
      { url: opened },
      { url: `${ALMA}/1210000000000002.json` },
    ])
  })

  it('are one in another repository too, beside others, alone with what is opened, or alone', () => {
    const remote = { url: 'https://repository.example/1', remote: true }
    const rest = '&remote=https%3A%2F%2Frepository.example%2F1'
    expect(linked(`1210000000000002${rest}`).at(-1)).toEqual(remote)
    expect(linked(rest)).toEqual([{ url: opened }, remote])
    expect(linkedRepresentations(`https://viewer.example/?${rest}`, undefined)).toEqual([remote])
  })

  it.each(['', 'https://evil.example/12345678', '../12345678', '12345678@evil.example', 'abc'])(
    'are numbers only: %s',
    ids => {
      expect(linked(ids)).toEqual([])
    },
  )

  it('are none for a manifest', () => {
    expect(linked('1210000000000002', 'https://a.example/manifest')).toEqual([])
  })
})

describe('representationLink', () => {
  it('opens the other one from any of the viewer’s addresses, in the same language', () => {
    const link = representationLink(
      'https://v.example/lectern/view/delivery/INST/1210000000000001?page=4&lang=de&representations=1,2',
      `${ALMA}/1210000000000002`,
    )
    expect(link).toMatch(/^https:\/\/v\.example\/lectern\/\?service=/)
    expect(readRequest(link, parseConfiguration(''))).toMatchObject({
      url: `${ALMA}/1210000000000002`,
      language: 'de',
    })
    expect(link).not.toContain('page=')
  })
})

describe('correspondingCanvas', () => {
  const book = (labels: string[]) =>
    emptyObject({ canvases: labels.map(label => blankCanvas({ label: { none: [label] } })) })

  it('is at the same place in one with as many pages', () => {
    expect(correspondingCanvas(pageMark(book(['a', 'b']), 1), book(['p1', 'p2']))).toBe(1)
  })

  it('has the same label in one with more or fewer', () => {
    expect(correspondingCanvas(pageMark(book(['i', 'ii', '1']), 2), book(['1', '2']))).toBe(0)
  })

  it('is none where none corresponds', () => {
    expect(correspondingCanvas(pageMark(book(['i', '']), 1), book(['']))).toBeUndefined()
    expect(correspondingCanvas(pageMark(book(['1', '2']), 0), book(['1', '1', '3']))).toBeUndefined()
  })
})
