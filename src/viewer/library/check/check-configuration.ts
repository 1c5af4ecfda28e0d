// Checks the configuration against its published schema, and says what is wrong in words. It reads the part of
// JSON Schema (draft 7) that the schema uses; a test holds its verdicts against a whole validator's.

import { PROTECTING_KEYS, type ProtectingKey } from '../../../model/configuration'
import { findSyntaxFault } from './json-fault'
import { nearestName } from './nearest-name'

/** Kinds of faults; each has its sentence, `fault.…` for staff. */
export type FaultKind =
  | 'json'
  | 'block'
  | 'type'
  | 'unknown'
  | 'value'
  | 'host'
  | 'origin'
  | 'form'
  | 'range'
  | 'missing'

/** A fault of the configuration, with what its sentence names. */
export interface Fault {
  readonly kind: FaultKind
  /** As in `contact.email` or `rules[0].forbid`. */
  readonly place: string
  /** The top-level key, when that protects something; what it protects is closed until the fault is mended. */
  readonly closes: ProtectingKey | 'block' | 'none'
  readonly values: Readonly<Record<string, string | number>>
}

/** The part of JSON Schema that is read. */
export interface Schema {
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean | Schema
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly examples?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
}

const MOST_FAULTS = 50
const LONGEST_VALUE = 80

type Fields = Readonly<Record<string, unknown>>

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}

const isProtecting = (name: string | undefined): name is ProtectingKey =>
  PROTECTING_KEYS.some(key => key === name)

const inside = (place: string, name: string) => (place === '' ? name : `${place}.${name}`)
const shown = (value: unknown) => String(value).slice(0, LONGEST_VALUE)

function fault(kind: FaultKind, place: string, values: Fault['values'] = {}): Fault {
  const [top = ''] = place.split(/[.[]/, 1)
  const closes = PROTECTING_KEYS.find(key => key === top) ?? 'none'
  return { kind, place, closes, values: { place, ...values } }
}

function faultsInObject(value: Fields, schema: Schema, place: string): readonly Fault[] {
  const { properties = {}, additionalProperties = true, required = [] } = schema
  const missing = required
    .filter(name => !Object.hasOwn(value, name))
    .map(name => fault('missing', inside(place, name)))
  const faults = Object.entries(value).flatMap(([name, each]): readonly Fault[] => {
    const schema = Object.hasOwn(properties, name) ? properties[name] : additionalProperties
    if (schema === false) {
      // A name that is near one that protects closes that, though another may be nearer (`closeMisspelt`).
      const protecting = place === '' ? nearestName(name, PROTECTING_KEYS) : undefined
      const suggestion = protecting ?? nearestName(name, Object.keys(properties)) ?? 'none'
      const unknown = fault('unknown', inside(place, name), { suggestion })
      return [isProtecting(protecting) ? { ...unknown, closes: protecting } : unknown]
    }
    return typeof schema === 'object' ? findFaults(each, schema, inside(place, name)) : []
  })
  return [...missing, ...faults]
}

/** The host in what was written as a whole URL, where a host is expected. */
const hostIn = (value: string) => /^[a-z]+:\/\/([\w.*-]+(?::\d{1,5})?)/i.exec(value.trim())?.[1]

function faultInForm(value: string, { examples: [example = ''] = [] }: Schema, place: string): Fault {
  const values = { value: shown(value), example }
  const host = hostIn(value)
  if (host === undefined) return fault('form', place, values)
  if (/^https?:/.test(example)) {
    const origin = example.includes('/', 8) ? undefined : /^https?:\/\/[^/]+/i.exec(value.trim())?.[0]
    return origin === undefined
      ? fault('form', place, values)
      : fault('origin', place, { ...values, example: origin })
  }
  return fault('host', place, { ...values, example: host })
}

function faultsInText(value: string, schema: Schema, place: string): readonly Fault[] {
  if (schema.enum && !schema.enum.includes(value))
    return [fault('value', place, { value: shown(value), expected: schema.enum.join(', ') })]
  if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value))
    return [faultInForm(value, schema, place)]
  return []
}

function faultsInNumber(value: number, schema: Schema, place: string): readonly Fault[] {
  const { minimum = -Infinity, maximum = Infinity, exclusiveMinimum = -Infinity } = schema
  if (value >= minimum && value <= maximum && value > exclusiveMinimum) return []
  const least = schema.exclusiveMinimum === undefined ? minimum : exclusiveMinimum + 1
  return [fault('range', place, { value, least, most: maximum === Infinity ? 'none' : maximum })]
}

function isOfType(value: unknown, expected: readonly string[]): boolean {
  const type = typeOf(value)
  return expected.includes(type) || (expected.includes('integer') && Number.isInteger(value))
}

/** The faults of a value by a schema, at most 50; empty when it is sound. */
export function findFaults(value: unknown, schema: Schema, place = ''): readonly Fault[] {
  const expected = [schema.type ?? []].flat()
  if (expected.length > 0 && !isOfType(value, expected))
    return [place === '' ? wholeFault('block') : fault('type', place, { expected: expected.join('-or-') })]
  if (schema.enum && typeof value !== 'string')
    return [fault('value', place, { value: shown(JSON.stringify(value)), expected: schema.enum.join(', ') })]
  if (typeof value === 'string') return faultsInText(value, schema, place)
  if (typeof value === 'number') return faultsInNumber(value, schema, place)
  if (Array.isArray(value)) {
    const { items } = schema
    const each = items ? value.flatMap((one, index) => findFaults(one, items, `${place}[${index}]`)) : []
    return each.slice(0, MOST_FAULTS)
  }
  return typeOf(value) === 'object'
    ? faultsInObject(value as Fields, schema, place).slice(0, MOST_FAULTS)
    : []
}

const wholeFault = (kind: 'json' | 'block', values: Fault['values'] = {}): Fault => ({
  kind,
  place: 'lectern-config',
  closes: 'block',
  values,
})

/** The faults of the configuration's block; a block that is no JSON has that one fault. An empty block is sound. */
export function checkConfiguration(block: string, schema: Schema): readonly Fault[] {
  if (block.trim() === '') return []
  let json: unknown
  try {
    json = JSON.parse(block)
  } catch {
    return [wholeFault('json', findSyntaxFault(block))]
  }
  return findFaults(json, schema)
}
