// Checks the configuration against its published schema, and says what is wrong in words. It reads the part of
// JSON Schema (draft 7) that the schema uses; a test holds its verdicts against a whole validator's.

import type { MessageKey } from '../../../i18n/en'

/** A fault of the configuration: where, what, and what was expected. */
export interface Fault {
  readonly key: Extract<MessageKey, `access.fault.${string}`>
  /** As in `contact.email` or `rules[0].forbid`. */
  readonly place: string
  readonly expected: string
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
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
}

const MOST_FAULTS = 50

type Fields = Readonly<Record<string, unknown>>

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}

const inside = (place: string, name: string) => (place === '' ? name : `${place}.${name}`)

function faultsInObject(value: Fields, schema: Schema, place: string): readonly Fault[] {
  const { properties = {}, additionalProperties = true, required = [] } = schema
  const missing = required
    .filter(name => !Object.hasOwn(value, name))
    .map(name => ({ key: 'access.fault.missing' as const, place: inside(place, name), expected: '' }))
  const faults = Object.entries(value).flatMap(([name, each]): readonly Fault[] => {
    const schema = Object.hasOwn(properties, name) ? properties[name] : additionalProperties
    if (schema === false) return [{ key: 'access.fault.unknown', place: inside(place, name), expected: '' }]
    return typeof schema === 'object' ? findFaults(each, schema, inside(place, name)) : []
  })
  return [...missing, ...faults]
}

function faultsInText(value: string, schema: Schema, place: string): readonly Fault[] {
  if (schema.enum && !schema.enum.includes(value))
    return [{ key: 'access.fault.value', place, expected: schema.enum.join(', ') }]
  if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value))
    return [{ key: 'access.fault.form', place, expected: schema.pattern }]
  return []
}

function faultsInNumber(value: number, schema: Schema, place: string): readonly Fault[] {
  const { minimum = -Infinity, maximum = Infinity, exclusiveMinimum = -Infinity } = schema
  if (value >= minimum && value <= maximum && value > exclusiveMinimum) return []
  const least = schema.exclusiveMinimum === undefined ? `≥ ${minimum}` : `> ${exclusiveMinimum}`
  return [{ key: 'access.fault.form', place, expected: `${least}, ≤ ${maximum}` }]
}

/** The faults of a value by a schema, at most 50; empty when it is sound. */
export function findFaults(value: unknown, schema: Schema, place = ''): readonly Fault[] {
  const expected = [schema.type ?? []].flat()
  const type = typeOf(value)
  if (expected.length > 0 && !expected.includes(type))
    return [{ key: 'access.fault.type', place: place || 'lectern-config', expected: expected.join(' / ') }]
  if (typeof value === 'string') return faultsInText(value, schema, place)
  if (typeof value === 'number') return faultsInNumber(value, schema, place)
  if (Array.isArray(value)) {
    const { items } = schema
    const each = items ? value.flatMap((one, index) => findFaults(one, items, `${place}[${index}]`)) : []
    return each.slice(0, MOST_FAULTS)
  }
  return type === 'object' ? faultsInObject(value as Fields, schema, place).slice(0, MOST_FAULTS) : []
}

/** The faults of the configuration's block; a block that is no JSON has that one fault. An empty block is sound. */
export function checkConfiguration(block: string, schema: Schema): readonly Fault[] {
  if (block.trim() === '') return []
  try {
    return findFaults(JSON.parse(block), schema)
  } catch (error) {
    const expected = error instanceof Error ? error.message.slice(0, 200) : ''
    return [{ key: 'access.fault.json', place: 'lectern-config', expected }]
  }
}
