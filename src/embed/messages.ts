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

/** Event from the viewer to the page. Titles, labels and access go to listed origins only (`embedOrigins`). */
export type ViewerEvent =
  | { readonly type: 'ready'; readonly pages: number; readonly title?: string }
  | { readonly type: 'place'; readonly page: number; readonly label?: string; readonly region?: Region }
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
  /** Shows a page (counted from 1), and a part of it. */
  | { readonly type: 'go-to'; readonly page: number; readonly region?: Region | undefined }
  | { readonly type: 'search'; readonly query: string }
  /** Other objects of the page, which the viewer offers to switch to. */
  | { readonly type: 'offers'; readonly offers: readonly Offer[] }
  /** Stops what plays and leaves full screen; answered by the event `close`. */
  | { readonly type: 'close' }

type Check = (value: unknown) => boolean
type Shape = Readonly<Record<string, Check>>

const MOST_OFFERS = 100

const number: Check = value => typeof value === 'number' && value >= 0 && value < 1e9
const whole: Check = value => number(value) && Number.isInteger(value)
const text: Check = value => typeof value === 'string' && value.length <= 8192
const region: Check = value => Array.isArray(value) && value.length === 4 && value.every(number)
const isOffer: Check = value => {
  const { label, current } = (value ?? {}) as Partial<Offer>
  return text(label) && typeof current === 'boolean'
}
const offers: Check = value => Array.isArray(value) && value.length <= MOST_OFFERS && value.every(isOffer)
const access: Check = value => ['granted', 'sign-in', 'denied'].includes(value as Access)
const optional =
  (check: Check): Check =>
  value =>
    value === undefined || check(value)

const EVENTS: Readonly<Record<string, Shape>> = {
  ready: { pages: whole, title: optional(text) },
  place: { page: whole, label: optional(text), region: optional(region) },
  access: { state: access, message: optional(text) },
  download: { name: optional(text), format: optional(text) },
  error: { reason: text },
  switch: { offer: whole },
  close: {},
}

const COMMANDS: Readonly<Record<string, Shape>> = {
  open: { query: text },
  'go-to': { page: whole, region: optional(region) },
  search: { query: text },
  offers: { offers },
  close: {},
}

/** Takes from a message what its shape names, and nothing else; `undefined` when anything of it is wrong. */
function parse(data: unknown, shapes: Readonly<Record<string, Shape>>): object | undefined {
  const message = (data ?? {}) as Readonly<Record<string, unknown>>
  const { type, version } = message
  if (version !== VERSION || typeof type !== 'string' || !type.startsWith(PREFIX)) return undefined
  const name = type.slice(PREFIX.length)
  const shape = Object.hasOwn(shapes, name) ? shapes[name] : undefined
  if (!shape) return undefined
  const taken: Record<string, unknown> = { type: name }
  for (const [field, check] of Object.entries(shape)) {
    const value = message[field]
    if (!check(value)) return undefined
    if (value !== undefined) taken[field] = value
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
  return isFrom(event, viewer) ? (parse(event.data, EVENTS) as ViewerEvent | undefined) : undefined
}

/** Reads what the page round the viewer says; `undefined` when it is not from it or has not the shape of a command. */
export function readCommand(event: MessageEvent, page: Partner): Command | undefined {
  return isFrom(event, page) ? (parse(event.data, COMMANDS) as Command | undefined) : undefined
}

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
