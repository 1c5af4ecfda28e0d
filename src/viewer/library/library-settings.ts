// Settings of the library beyond what the entry needs: read once the shell is there, from the same block.

import type { Configuration } from '../../model/configuration'
import type { ViewingDirection } from '../../model/digital-object'
import type { LanguageMap } from '../../model/language-map'
import type { Layout } from '../../model/openings'
import { PERMISSIONS, type Permissions, permissionsIn } from './permission-settings'
import { type PreflightSettings, preflightOf } from './preflight-settings'

/** Refusals for which a library may have words of its own. */
export const REFUSALS = ['sign-in', 'embargo', 'place', 'group', 'copies', 'denied'] as const
/** A refusal for which a library may have words of its own. */
export type RefusalName = (typeof REFUSALS)[number]

/** Which objects something is for; an empty condition is for all, several parts must all hold. */
export interface Condition {
  /** A statement of rights begins so; `http` and `https` are the same. */
  readonly rights?: string
  /** An entry has this label (any when absent), and a value that contains the text (any when absent). */
  readonly metadata?: { readonly label?: string; readonly contains?: string }
  /** Something of the object was refused. */
  readonly refused?: true
}

/** A text to be accepted before the object is shown. */
export interface ConsentNotice {
  readonly title: LanguageMap
  readonly text: LanguageMap
  readonly when: Condition
}

/** Rule that forbids something for some objects. */
export interface PermissionRule {
  readonly when: Condition
  readonly forbid: readonly (keyof Permissions)[]
}

/** Rule for how some objects are laid out. */
export interface LayoutRule {
  readonly when: Condition
  readonly layout: Layout
}

/** Rule for the direction in which some objects are read. */
export interface DirectionRule {
  readonly when: Condition
  readonly direction: ViewingDirection
}

/** Rule for the resolution in which some objects are scanned. */
export interface ResolutionRule {
  readonly when: Condition
  /** Pixels per inch of the picture as it is delivered. */
  readonly dpi: number
}

/** A link into the viewer, relative to it, such as `?manifest=…`. */
export interface OfferedWay {
  readonly label: string
  readonly href: string
}

/** An object that the start page offers. */
export interface OfferedObject extends OfferedWay {
  readonly description: string
  /** BCP 47 tag of its label and description; empty when the library does not say. */
  readonly language: string
  /** URL of a small picture; empty for none. */
  readonly thumbnail: string
  /** Several ways to the same object, where the library names them. */
  readonly ways: readonly OfferedWay[]
}

/** The settings, each with its default where the block has none or one of a wrong kind. */
export interface LibrarySettings {
  /** URL template of signing in (`fillTemplate`); empty for the library's own delivery page. */
  readonly signIn: string
  /** The library's own viewer for a representation: an address with places. */
  readonly libraryViewer: string
  /** URL template of requesting access. */
  readonly requestAccess: string
  readonly contact: { readonly address: string; readonly email: string }
  readonly messages: Readonly<Partial<Record<RefusalName, LanguageMap>>>
  readonly terms?: ConsentNotice
  /** `terms` or `contentWarnings` are there and cannot be shown to anybody: no object is opened. */
  readonly noticesUnusable: boolean
  readonly contentWarnings: readonly ConsentNotice[]
  readonly permissions: Permissions
  readonly rules: readonly PermissionRule[]
  /** The first rule that applies decides. */
  readonly layouts: readonly LayoutRule[]
  readonly directions: readonly DirectionRule[]
  /** Parts of the viewer by name (`features.ts`): `false` leaves one out. */
  readonly features: Readonly<Record<string, boolean>>
  /** Resolution of the scans of some objects; the first rule that applies decides. */
  readonly resolutions: readonly ResolutionRule[]
  /** `seconds`: how long a reader has an object, 0 without limit. `retry`: seconds between quiet tries at a full one. */
  readonly loan: { readonly seconds: number; readonly retry: number; readonly when: Condition }
  readonly remote: 'open' | 'frame'
  /** Days for which a copy on the reader's device can be read. */
  readonly offlineDays: number
  /** Pages whose texts are read for one search; 0 for no search but in files. */
  readonly searchedPages: number
  /** True where copied words are followed by the object, the page and a link. */
  readonly copySource: boolean
  /** Hosts at which an object may ask readers to sign in (IIIF); any when empty. */
  readonly authorizationHosts: readonly string[]
  /** Hosts whose logos of providers are shown, besides that of the object. */
  readonly logoHosts: readonly string[]
  /** Objects that the start page offers. */
  readonly objects: readonly OfferedObject[]
  /** Values of the custom properties `--lectern-…`, by name. */
  readonly theme: Readonly<Record<string, string>>
  /** Fields of a citation by the label under which the library's metadata state them. */
  readonly citationLabels: Readonly<Record<string, string>>
  /** Kinds of findings that a preflight leaves out, and its limits. */
  readonly preflight: PreflightSettings
}

const MOST_SEARCHED_PAGES = 2000

type Fields = Readonly<Record<string, unknown>>

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
/** Absent: none. What is no text names nobody: no host is called ''. */
const hostsOf = (value: unknown) =>
  value === undefined ? [] : Array.isArray(value) ? value.map(textOf) : ['']

/** A text for everybody, or texts by language. */
function wordsOf(value: unknown): LanguageMap {
  if (typeof value === 'string') return value === '' ? {} : { none: [value] }
  return Object.fromEntries(
    Object.entries(fieldsOf(value)).flatMap(([language, words]) =>
      typeof words === 'string' && words !== '' ? [[language, [words]]] : [],
    ),
  )
}

/** Reads a condition; unusable parts are left out, so that a warning or a rule is for more objects and not for fewer. */
export function conditionOf(value: unknown): Condition {
  const { rights, metadata, refused } = fieldsOf(value)
  const { label, contains } = fieldsOf(metadata)
  const names = textOf(label) !== '' || textOf(contains) !== ''
  return {
    ...(textOf(rights) && { rights: textOf(rights) }),
    ...(names && { metadata: { label: textOf(label), contains: textOf(contains) } }),
    ...(refused === true && { refused }),
  }
}

function noticeOf(value: unknown): readonly ConsentNotice[] {
  const { title, text, when } = fieldsOf(value)
  const words = wordsOf(text)
  return Object.keys(words).length > 0
    ? [{ title: wordsOf(title), text: words, when: conditionOf(when) }]
    : []
}

/** A rule that does not say soundly what it forbids forbids everything. */
function ruleOf(value: unknown): PermissionRule {
  const { when, forbid } = fieldsOf(value)
  const names = PERMISSIONS.filter(name => listOf(forbid).includes(name))
  const isSound = Array.isArray(forbid) && forbid.every(each => names.includes(each))
  return { when: conditionOf(when), forbid: isSound ? names : PERMISSIONS }
}

const rulesOf = (value: unknown): readonly PermissionRule[] =>
  value === undefined ? [] : (Array.isArray(value) ? value : [value]).map(ruleOf)

/** Tells whether a notice is meant to be shown, and cannot be. */
function areNoticesUnusable({ terms, contentWarnings }: Fields): boolean {
  const warnings = Array.isArray(contentWarnings) ? contentWarnings : [contentWarnings]
  const all = [...(terms === undefined ? [] : [terms]), ...(contentWarnings === undefined ? [] : warnings)]
  return all.some(notice => noticeOf(notice).length === 0)
}

const LAYOUTS: readonly Layout[] = ['single', 'book', 'scroll', 'overview']
const DIRECTIONS: readonly ViewingDirection[] = [
  'left-to-right',
  'right-to-left',
  'top-to-bottom',
  'bottom-to-top',
]

/** A rule whose value is one of a few words; none when it is another. */
function wordRuleOf<Word extends string>(rule: unknown, name: string, words: readonly Word[]) {
  const fields = fieldsOf(rule)
  const word = words.find(each => each === fields[name])
  return word === undefined ? [] : [{ when: conditionOf(fields.when), word }]
}

function messagesOf(value: unknown): LibrarySettings['messages'] {
  const block = fieldsOf(value)
  return Object.fromEntries(REFUSALS.filter(name => name in block).map(name => [name, wordsOf(block[name])]))
}

function loanOf(value: unknown): LibrarySettings['loan'] {
  const { minutes, retrySeconds, when } = fieldsOf(value)
  const positive = (number: unknown) => (typeof number === 'number' && number > 0 ? number : undefined)
  return {
    seconds: Math.min(positive(minutes) ?? 0, 60 * 24) * 60,
    retry: Math.max(positive(retrySeconds) ?? 60, 5),
    when: conditionOf(when),
  }
}

function wayOf(value: unknown): readonly OfferedWay[] {
  const { label, href } = fieldsOf(value)
  return textOf(label) && textOf(href) ? [{ label: textOf(label), href: textOf(href) }] : []
}

function offeredOf(value: unknown): readonly OfferedObject[] {
  const { description, language, thumbnail, ways } = fieldsOf(value)
  return wayOf(value).map(way => ({
    ...way,
    description: textOf(description),
    language: textOf(language),
    thumbnail: textOf(thumbnail),
    ways: listOf(ways).flatMap(wayOf),
  }))
}

/** The entries of a group that are texts. */
const textsOf = (value: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(fieldsOf(value)).flatMap(([name, text]) =>
      typeof text === 'string' ? [[name, text]] : [],
    ),
  )

/** The finest resolution that is believed, in pixels per inch. */
const FINEST = 20_000

function resolutionOf(rule: unknown): readonly ResolutionRule[] {
  const { when, dpi } = fieldsOf(rule)
  return typeof dpi === 'number' && dpi >= 1 && dpi <= FINEST ? [{ when: conditionOf(when), dpi }] : []
}

/** Days for which copies last where the library does not say. */
const USUAL_DAYS = 30
const MOST_DAYS = 3650

const offlineDaysOf = (value: unknown) =>
  typeof value === 'number' && value >= 1 && value <= MOST_DAYS ? Math.floor(value) : USUAL_DAYS

const searchedPagesOf = (value: unknown) =>
  typeof value === 'number' && value >= 0 ? Math.floor(value) : MOST_SEARCHED_PAGES

function toSettings(block: Fields): LibrarySettings {
  const contact = fieldsOf(block.contact)
  const [terms] = noticeOf(block.terms)
  return {
    signIn: textOf(block.signIn),
    libraryViewer: textOf(block.libraryViewer),
    requestAccess: textOf(block.requestAccess),
    contact: { address: textOf(contact.address), email: textOf(contact.email) },
    messages: messagesOf(block.messages),
    ...(terms && { terms }),
    noticesUnusable: areNoticesUnusable(block),
    contentWarnings: [block.contentWarnings].flat().flatMap(noticeOf),
    permissions: permissionsIn(block.permissions),
    rules: rulesOf(block.rules),
    layouts: listOf(block.layouts)
      .flatMap(rule => wordRuleOf(rule, 'layout', LAYOUTS))
      .map(({ when, word }) => ({ when, layout: word })),
    directions: listOf(block.directions)
      .flatMap(rule => wordRuleOf(rule, 'direction', DIRECTIONS))
      .map(({ when, word }) => ({ when, direction: word })),
    features: Object.fromEntries(
      Object.entries(fieldsOf(block.features)).map(([name, value]) => [name, value !== false]),
    ),
    resolutions: listOf(block.resolutions).flatMap(resolutionOf),
    loan: loanOf(block.loan),
    offlineDays: offlineDaysOf(block.offlineDays),
    searchedPages: searchedPagesOf(block.searchedPages),
    copySource: block.copySource === true,
    remote: block.remote === 'frame' ? 'frame' : 'open',
    authorizationHosts: hostsOf(block.authorizationHosts),
    logoHosts: listOf(block.logoHosts).map(textOf).filter(Boolean),
    objects: listOf(block.objects).flatMap(offeredOf),
    theme: textsOf(block.theme),
    citationLabels: textsOf(block.citationLabels),
    preflight: preflightOf(block.preflight),
  }
}

const parsed = new WeakMap<object, LibrarySettings>()

/** The settings of a configuration; read once. */
export function settingsOf({ block }: Pick<Configuration, 'block'>): LibrarySettings {
  const read = parsed.get(block) ?? toSettings(block)
  parsed.set(block, read)
  return read
}
