import type { PlugIn } from './contract'

type Fields = Readonly<Record<string, unknown>>

const NAME = /^[a-z][a-z0-9-]{0,39}$/
const PATH_DATA = /^[MmLlHhVvCcSsQqTtAaZz\d\s.,+-]{1,4000}$/
const MIME = /^[a-z0-9.+-]+\/[a-z0-9.+-]+$/
const EXTENSION = /^[a-z0-9]{1,8}$/
const PERMISSIONS = ['download', 'print', 'copy', 'share', 'embed']
const MOST_PARTS = 20

type Check = (value: unknown) => boolean

const text: Check = value => typeof value === 'string' && value.trim() !== '' && value.length <= 200
const isFunction: Check = value => typeof value === 'function'
const matching =
  (pattern: RegExp): Check =>
  value =>
    typeof value === 'string' && pattern.test(value)
const listOf =
  (check: Check): Check =>
  value =>
    Array.isArray(value) && value.length <= 100 && value.every(check)
const optional =
  (check: Check): Check =>
  value =>
    value === undefined || check(value)
const words: Check = value =>
  text(value) ||
  (typeof value === 'object' && value !== null && Object.values(value).length > 0
    ? Object.values(value).every(text)
    : false)

const BUTTON: Readonly<Record<string, Check>> = {
  name: matching(NAME),
  title: words,
  icon: optional(matching(PATH_DATA)),
  key: optional(value => typeof value === 'string' && [...value].length === 1),
  serves: optional(listOf(value => PERMISSIONS.includes(value as string))),
  isFor: optional(isFunction),
}

/** Checks of each part by the list that it stands in. */
const PARTS: Readonly<Record<'panels' | 'actions' | 'media', Readonly<Record<string, Check>>>> = {
  panels: { ...BUTTON, mount: isFunction },
  actions: { ...BUTTON, run: isFunction },
  media: {
    name: matching(NAME),
    formats: optional(listOf(matching(MIME))),
    extensions: optional(listOf(matching(EXTENSION))),
    mount: isFunction,
  },
}

function faultsOfPart(list: string, part: unknown, position: number): readonly string[] {
  const fields = (part ?? {}) as Fields
  const checks = PARTS[list as keyof typeof PARTS]
  return Object.keys(checks).flatMap(name =>
    checks[name]?.(fields[name]) ? [] : [`${list}[${position}].${name}`],
  )
}

function faultsOfList(list: string, parts: unknown): readonly string[] {
  if (parts === undefined) return []
  if (!Array.isArray(parts) || parts.length > MOST_PARTS) return [list]
  return parts.flatMap((part, position) => faultsOfPart(list, part, position))
}

/** Reads the default export of a module; comes back with the names of what is wrong where it is no plug-in. */
export function readPlugIn(value: unknown): PlugIn | readonly string[] {
  const fields = (typeof value === 'object' && value !== null ? value : {}) as Fields
  const faults = [
    ...(fields.contract === 1 ? [] : ['contract']),
    ...(matching(NAME)(fields.name) ? [] : ['name']),
    ...Object.keys(PARTS).flatMap(list => faultsOfList(list, fields[list])),
  ]
  return faults.length > 0 ? faults : (value as PlugIn)
}
