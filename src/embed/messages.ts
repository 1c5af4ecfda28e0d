// The contract between a page and the viewer in its iframe. Layer 0: both ends import it, it imports nothing.
// docs/deploy/any-web-page.md tells it to those who write the page's end themselves.

/** Version of the contract; messages of another version are not understood. */
const VERSION = 1
const PREFIX = 'lectern:'

/** A part of a page: x, y, width and height in canvas units. */
export type Region = readonly [x: number, y: number, width: number, height: number]

/** Something else that the page can have opened in the same iframe. */
export interface Offer {
  readonly label: string
  /** True when it is the one that is open. */
  readonly current: boolean
}

/** Name of a place in an object, the same in events, commands, attributes and links. */
export interface PlaceName {
  /** One of an object's files, counted from 1. */
  readonly file?: number | undefined
  /** A page of `file`, counted from 1; without `file` a page of the object, or of the only file that it is. */
  readonly page?: number | undefined
  /** The printed label of a page, in place of its number. */
  readonly label?: string | undefined
  /** A second of a recording. */
  readonly time?: number | undefined
  readonly region?: Region | undefined
  /**
   * As `page=` in a link and `data-page` name it: `12`, `2.12` (page 12 of the second file), `t30` (second 30), `2.t30`.
   */
  readonly link?: string | undefined
}

/** Event from the viewer to the page. Counts, titles, labels and access go to listed origins only (`embedOrigins`). */
export type ViewerEvent =
  /** The viewer is there and hears commands; what it opens is still on its way. Not told to the page's own scripts. */
  | { readonly type: 'hello' }
  /** The object can be read. `files` where it consists of files with pages of their own. */
  | {
      readonly type: 'ready'
      readonly pages?: number
      readonly files?: number
      readonly title?: string
    }
  /** Place of the reader; `pages` counts those among which `page` is one. */
  | ({
      readonly type: 'place'
      readonly page: number
      readonly pages?: number
      readonly link: string
    } & PlaceName)
  /** Answer to the command `go-to` of that number: the reader is there, or `reason` says why not. */
  | { readonly type: 'answer'; readonly request: number; readonly reason?: string }
  | { readonly type: 'access'; readonly state: Access; readonly message?: string }
  | { readonly type: 'download'; readonly name?: string; readonly format?: string }
  | { readonly type: 'error'; readonly reason: string }
  /** The reader wants another of the offers that the page made, by position. */
  | { readonly type: 'switch'; readonly offer: number }
  /** The reader is done: Escape with nothing open, or the `close` command was obeyed. */
  | { readonly type: 'close' }

/** Access to the object. */
export type Access = 'granted' | 'sign-in' | 'denied'

/** Command from the page to the viewer. */
export type Command =
  /** Opens something else; `query` is a query string of the viewer, such as `?manifest=…`. */
  | { readonly type: 'open'; readonly query: string }
  /** Shows a place; answered by the event `answer` when it has a number. */
  | ({ readonly type: 'go-to'; readonly request?: number } & PlaceName)
  | { readonly type: 'search'; readonly query: string }
  /** Other objects of the page, which the viewer offers to switch to. */
  | { readonly type: 'offers'; readonly offers: readonly Offer[] }
  /** Stops what plays and leaves full screen; answered by the event `close`. */
  | { readonly type: 'close' }

type Check = (value: unknown) => boolean

const MOST_OFFERS = 100

const number: Check = value => typeof value === 'number' && value >= 0 && value < 1e9
const whole: Check = value => number(value) && Number.isInteger(value)
const text: Check = value => typeof value === 'string' && value.length <= 8192
const isOffer: Check = value => {
  const { label, current } = (value ?? {}) as Partial<Offer>
  return text(label) && typeof current === 'boolean'
}
/** Checks of the fields that are no text, by their names, which mean the same in every message. */
const FIELDS: Readonly<Record<string, Check>> = {
  file: whole,
  files: whole,
  page: whole,
  pages: whole,
  request: whole,
  offer: whole,
  time: number,
  region: value => Array.isArray(value) && value.length === 4 && value.every(number),
  state: value => ['granted', 'sign-in', 'denied'].includes(value as string),
}

const areOffers: Check = value => Array.isArray(value) && value.length <= MOST_OFFERS && value.every(isOffer)

const COMMAND_FIELDS: typeof FIELDS = /* @__PURE__ */ Object.assign({}, FIELDS, { offers: areOffers })

/** Fields of each message; those with `?` may be absent. */
type Shapes = Readonly<Record<string, string>>

const EVENTS: Shapes = {
  hello: '',
  ready: 'pages? files? title?',
  place: 'page link file? pages? label? time? region?',
  answer: 'request reason?',
  access: 'state message?',
  download: 'name? format?',
  error: 'reason',
  switch: 'offer',
  close: '',
}

const COMMANDS: Shapes = {
  open: 'query',
  'go-to': 'request? link? file? page? label? time? region?',
  search: 'query',
  offers: 'offers',
  close: '',
}

/** Takes from a message what its shape names, and nothing else; `undefined` when anything of it is wrong. */
function parse(data: unknown, shapes: Shapes, fields: typeof FIELDS): object | undefined {
  const message = (data ?? {}) as Readonly<Record<string, unknown>>
  const { type, version } = message
  if (version !== VERSION || typeof type !== 'string' || !type.startsWith(PREFIX)) return undefined
  const name = type.slice(PREFIX.length)
  if (!Object.hasOwn(shapes, name)) return undefined
  const taken: Record<string, unknown> = { type: name }
  for (const [, field = '', optional] of shapes[name]?.matchAll(/(\w+)(\?)?/g) ?? []) {
    const value = message[field]
    if (value === undefined && optional) continue
    if (!(fields[field] ?? text)(value)) return undefined
    taken[field] = value
  }
  return taken
}

/** The other end: its window and its exact origin. */
export interface Partner {
  readonly window: Window | null | undefined
  readonly origin: string
}

const isFrom = (event: MessageEvent, { window, origin }: Partner) =>
  Boolean(window) && event.source === window && event.origin === origin

/** Reads what the viewer in an iframe says; `undefined` when it is not from it or has not the shape of an event. */
export function readEvent(event: MessageEvent, viewer: Partner): ViewerEvent | undefined {
  return isFrom(event, viewer) ? (parse(event.data, EVENTS, FIELDS) as ViewerEvent | undefined) : undefined
}

/** Reads what the page round the viewer says; `undefined` when it is not from it or has not the shape of a command. */
export function readCommand(event: MessageEvent, page: Partner): Command | undefined {
  return isFrom(event, page)
    ? (parse(event.data, COMMANDS, COMMAND_FIELDS) as Command | undefined)
    : undefined
}

/** Number of a request for an answer that the page round the viewer makes in a message of any shape. */
export function readRequestNumber(event: MessageEvent, page: Partner): number | undefined {
  const request: unknown = isFrom(event, page)
    ? (event.data as { request?: unknown } | null)?.request
    : undefined
  return whole(request) ? (request as number) : undefined
}

/** Tells whether there are events of a type. */
export const isEventType = (type: string): boolean => Object.hasOwn(EVENTS, type)

/** Sends an event or a command to the other end, and to nobody else who may be at its place. */
export function send({ window, origin }: Partner, message: ViewerEvent | Command): void {
  window?.postMessage({ ...message, type: PREFIX + message.type, version: VERSION }, origin)
}

/**
 * Role of the iframe around the viewer: `lightbox-left` and `lightbox-right` have a close button at that top corner,
 * for which the viewer leaves room; `inline` is a part of a page.
 */
export type IframeRole = 'lightbox-left' | 'lightbox-right' | 'inline'

const NAME = /^lectern 1 (lightbox-left|lightbox-right|inline) (https?:\/\/\S+)$/

/**
 * The name of an iframe that holds a viewer. It survives navigation within the iframe, and tells the viewer the exact
 * origin to talk to; one that is not true leads nowhere, as the browser delivers only to the origin named.
 */
export function iframeName(role: IframeRole, origin: string): string {
  return `lectern ${VERSION} ${role} ${origin}`
}

/** Reads an iframe's name; `undefined` when it is not that of a viewer's iframe. */
export function parseIframeName(name: string): { role: IframeRole; origin: string } | undefined {
  const [, role, origin = ''] = NAME.exec(name) ?? []
  return role && URL.canParse(origin) && new URL(origin).origin === origin
    ? { role: role as IframeRole, origin }
    : undefined
}
