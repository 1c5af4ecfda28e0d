/** Permissions of readers. */
export interface Permissions {
  readonly download: boolean
  readonly print: boolean
  readonly copy: boolean
  readonly share: boolean
  readonly embed: boolean
}

/** The names of all permissions. */
export const PERMISSIONS: readonly (keyof Permissions)[] = ['download', 'print', 'copy', 'share', 'embed']

/** Makes all permissions, each by its name. */
export function eachPermission(may: (name: keyof Permissions) => boolean): Permissions {
  return Object.fromEntries(PERMISSIONS.map(name => [name, may(name)])) as unknown as Permissions
}

type Fields = Readonly<Record<string, unknown>>

const fieldsIn = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined

/** Reads `permissions`. Absent: allowed. Anything but `true`: forbidden. No group, or another name in it: all forbidden. */
export function permissionsIn(value: unknown = {}): Permissions {
  const fields = fieldsIn(value)
  const isSound = fields && Object.keys(fields).every(name => PERMISSIONS.some(each => each === name))
  return eachPermission(name => isSound === true && (fields[name] === undefined || fields[name] === true))
}
