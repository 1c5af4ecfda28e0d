/** Links may name objects of the viewer's own host by their paths. */
const OWN = 'https://own.invalid'

const partsOf = (url: string): readonly string[] => {
  const { host, pathname } = new URL(url, OWN)
  return [host, ...pathname.split('/').filter(Boolean)]
}

const withoutScheme = (url: string): string => url.replace(/^https?:\/\//, '')

/**
 * Names URLs by the last part of their paths that tells them from each other and from those `beside` them; by all of it where no one
 * part does.
 */
export function shortNames(urls: readonly string[], beside: readonly string[]): readonly string[] {
  const whole = urls.map(withoutScheme)
  const all = [...new Set([...urls, ...beside])]
  if (all.length < 2 || !all.every(url => URL.canParse(url, OWN))) return whole
  const paths = all.map(partsOf)
  const [first = []] = paths
  const shared = first.toReversed().findIndex((part, at) => paths.some(path => path.at(-1 - at) !== part))
  const names = all.map((_, index) => paths[index]?.at(-1 - Math.max(shared, 0)) ?? '')
  const isTold =
    new Set(names).size === all.length && !names.some(name => /^(?:manifest(?:\.json)?)?$/.test(name))
  return isTold ? urls.map(url => names[all.indexOf(url)] ?? '') : whole
}
