// The reader's own keys: which keys can be changed, and what a change makes of `Settings.keys`. No keyboard is read here.

import type { Settings } from './device/settings'

/** Own keys by the standard ones. */
type OwnKeys = NonNullable<Settings['keys']>

/** True for a key that acts alone: a letter, a digit or a sign (WCAG 2.2, 2.1.4). */
export const isSingleKey = (key: string): boolean => /^(?:Shift\+)?\S$/u.test(key)

/** The key that does what a standard key does; `''` when the reader wants none. */
export const ownKeyOf = (standard: string, own: OwnKeys = {}): string => own[standard] ?? standard

/** The standard key whose meaning a key has; `undefined` when it has none. */
export const standardOf = (
  key: string,
  own: OwnKeys | undefined,
  standards: readonly string[],
): string | undefined => standards.find(standard => ownKeyOf(standard, own) === key)

/** Own keys in which `key` (or none, `''`) does what `standard` does. */
export function withOwnKey(own: OwnKeys | undefined, standard: string, key: string): OwnKeys {
  const others = Object.entries(own ?? {}).filter(([each]) => each !== standard)
  const next = key === standard ? others : [...others, [standard, key] as const]
  return Object.fromEntries(next)
}
