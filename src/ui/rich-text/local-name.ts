/** A name without its prefix: `alto:String` and `String` are the same. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
