// A part of the viewer that comes by `import()`. One request that breaks must not take the part away: it is sent again.

/** A part of the viewer could not be loaded: the error boundary around it says so. */
export class PartMissing extends Error {}

/** Style sheets that did not come. The bundler's own loader takes them for loaded from then on. */
const missing = new Set<HTMLLinkElement>()

addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') missing.add(target)
  },
  true,
)

/** Fetches the missing style sheets again; rejects when one fails again. */
async function fetchMissingSheets(): Promise<void> {
  const sheets = [...missing].map(link => {
    const next = document.createElement('link')
    for (const { name, value } of link.attributes) next.setAttribute(name, value)
    missing.delete(link)
    return new Promise((resolve, reject) => {
      next.onload = resolve
      next.onerror = () => reject(new Error(`no style sheet at ${next.href}`))
      link.replaceWith(next)
    })
  })
  await Promise.all(sheets)
}

/**
 * Loads a part of the viewer by an `import()` and tries once more at once when that fails. Rejects with `PartMissing`.
 */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  const attempt = async () => {
    await fetchMissingSheets()
    return load()
  }
  return attempt()
    .catch(attempt)
    .catch(cause => {
      throw new PartMissing(String(cause), { cause })
    })
}
