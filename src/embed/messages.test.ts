import { describe, expect, it } from 'vitest'
import { iframeName, parseIframeName, readCommand, readEvent, send } from './messages'

const viewer = { window: {} as Window, origin: 'https://viewer.example' }
const heard = (data: unknown, more: Partial<Pick<MessageEvent, 'origin' | 'source'>> = {}) =>
  ({ data, origin: viewer.origin, source: viewer.window, ...more }) as MessageEvent

const EVENTS = {
  hello: {},
  ready: { pages: 24, files: 2, title: 'A book' },
  place: { page: 3, pages: 24, file: 2, link: '2.3', time: 30.5, label: 'iii', region: [1, 2, 3, 4] },
  answer: { request: 7, reason: 'no-page' },
  access: { state: 'denied', message: 'Not here.' },
  download: { name: 'a.pdf', format: 'application/pdf' },
  error: { reason: 'not-found' },
  switch: { offer: 1 },
  close: {},
}
const COMMANDS = {
  open: { query: '?manifest=x' },
  'go-to': { request: 7, link: '2', file: 1, page: 2, label: 'ii', time: 1.5, region: [0, 0, 10, 10] },
  search: { query: 'whale' },
  offers: { offers: [{ label: 'PDF', current: false }] },
  close: {},
}
const message = (type: string, fields: object = {}) => ({ type: `lectern:${type}`, version: 1, ...fields })

describe('what is said and heard', () => {
  it.each(Object.entries(EVENTS))('the event %s comes through', (type, fields) => {
    expect(readEvent(heard(message(type, fields)), viewer)).toEqual({ type, ...fields })
  })

  it.each(Object.entries(COMMANDS))('the command %s comes through', (type, fields) => {
    expect(readCommand(heard(message(type, fields)), viewer)).toEqual({ type, ...fields })
  })

  it('takes nothing that the shape does not name', () => {
    const sly = message('ready', { pages: 1, html: '<b>', constructor: 1 })
    expect(readEvent(heard(sly), viewer)).toEqual({ type: 'ready', pages: 1 })
    expect(Object.keys(readEvent(heard(message('close', { href: 'javascript:1' })), viewer) ?? {})).toEqual([
      'type',
    ])
  })

  it('is sent in the wire form, to the exact origin', () => {
    const sent: unknown[] = []
    const window = { postMessage: (...all: unknown[]) => sent.push(all) } as unknown as Window
    send({ window, origin: 'https://page.example' }, { type: 'switch', offer: 2 })
    expect(sent).toEqual([[{ type: 'lectern:switch', version: 1, offer: 2 }, 'https://page.example']])
  })
})

/** Values that are of no use in any field. */
const WRONG = [
  null,
  true,
  -1,
  1.5,
  1e300,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  '1',
  '',
  {},
  [],
  [1],
  [1, 2, 3],
  [1, 2, 3, '4'],
  [1, 2, 3, -4],
  () => 1,
  Symbol.iterator,
  10n,
  'x'.repeat(8193),
  new Date(0),
]
/** Which of them a field may hold after all. */
const isFine = (field: string, value: unknown) =>
  ['title', 'label', 'link', 'message', 'name', 'format', 'reason', 'query'].includes(field)
    ? typeof value === 'string' && value.length <= 8192
    : field === 'time'
      ? value === 1.5
      : field === 'offers' && Array.isArray(value) && value.length === 0

const wrongFields = (kinds: Readonly<Record<string, object>>) =>
  Object.entries(kinds).flatMap(([type, fields]) =>
    Object.keys(fields).flatMap(field =>
      WRONG.filter(value => !isFine(field, value)).map(value => ({
        ...message(type, fields),
        [field]: value,
      })),
    ),
  )

const SHAPELESS: readonly unknown[] = [
  undefined,
  null,
  0,
  'lectern:close',
  '{"type":"lectern:close","version":1}',
  [],
  ['lectern:close'],
  {},
  { type: 'close', version: 1 },
  { type: 'lectern:close' },
  { type: 'lectern:close', version: 2 },
  { type: 'lectern:close', version: '1' },
  { type: 'lectern:', version: 1 },
  { type: 'lectern:Close', version: 1 },
  { type: ' lectern:close', version: 1 },
  { type: 'lectern:close ', version: 1 },
  { type: ['lectern:close'], version: 1 },
  { type: { toString: () => 'lectern:close' }, version: 1 },
  { type: 'lectern:__proto__', version: 1 },
  { type: 'lectern:constructor', version: 1 },
  { type: 'lectern:hasOwnProperty', version: 1 },
  { type: 'lectern:toString', version: 1 },
  { type: 'lectern:offers', version: 1, offers: [null] },
  { type: 'lectern:offers', version: 1, offers: [{ label: 'a' }] },
  { type: 'lectern:offers', version: 1, offers: [{ label: 1, current: true }] },
  { type: 'lectern:offers', version: 1, offers: Array(101).fill({ label: 'a', current: false }) },
  { type: 'lectern:place', version: 1 },
  { type: 'bookReaderFragmentChange', fragment: 'page/n1' },
  { event: 'universal-viewer-download', data: 'x' },
]

const ORIGINS = [
  'https://viewer.example.evil.example',
  'https://evil.example',
  'http://viewer.example',
  'https://viewer.example:8443',
  'https://VIEWER.example.',
  'https://viewer.example/',
  'https://sub.viewer.example',
  'https://viewerxexample',
  'null',
  '*',
  '',
  'file://',
]

describe('what is not acted on', () => {
  const shapes = [...SHAPELESS, ...wrongFields(EVENTS), ...wrongFields(COMMANDS)]

  it(`none of ${shapes.length} wrong shapes is heard as what it pretends to be`, () => {
    expect(shapes.length).toBeGreaterThan(150)
    const { ready: _, ...others } = EVENTS
    const asEvents = [...SHAPELESS, ...wrongFields({ ready: EVENTS.ready, ...others })]
    const asCommands = [...SHAPELESS, ...wrongFields(COMMANDS)]
    expect(asEvents.filter(data => readEvent(heard(data), viewer))).toEqual([])
    expect(asCommands.filter(data => readCommand(heard(data), viewer))).toEqual([])
  })

  it.each(ORIGINS)('nothing from the origin “%s”', origin => {
    expect(readEvent(heard(message('close'), { origin }), viewer)).toBeUndefined()
    expect(readCommand(heard(message('close'), { origin }), viewer)).toBeUndefined()
  })

  it('nothing from another window of the right origin, and nothing from no window', () => {
    expect(readEvent(heard(message('close'), { source: {} as Window }), viewer)).toBeUndefined()
    expect(readEvent(heard(message('close'), { source: null }), { ...viewer, window: null })).toBeUndefined()
  })

  it('no command as an event, and no event as a command', () => {
    expect(readEvent(heard(message('open', COMMANDS.open)), viewer)).toBeUndefined()
    expect(readCommand(heard(message('place', EVENTS.place)), viewer)).toBeUndefined()
  })
})

describe('the name of the frame', () => {
  it('tells role and origin', () => {
    expect(parseIframeName(iframeName('lightbox-left', 'https://a.example:8443'))).toEqual({
      role: 'lightbox-left',
      origin: 'https://a.example:8443',
    })
  })

  it.each([
    '',
    'lectern 1 lightbox-right null',
    'lectern 1 lightbox-right *',
    'lectern 1 lightbox-right https://a.example/path',
    'lectern 1 lightbox-right https://a.example https://b.example',
    'lectern 1 lightbox-right https://user@a.example',
    'lectern 1 dialog https://a.example',
    'lectern 2 inline https://a.example',
    'lectern 1 inline javascript:alert(1)',
  ])('is not “%s”', name => {
    expect(parseIframeName(name)).toBeUndefined()
  })
})
