function qualityOf(accept: string, type: string): number {
  for (const range of accept.toLowerCase().split(',')) {
    const [name = '', ...parameters] = range.split(';').map(each => each.trim())
    if (name !== type) continue
    const quality = parameters.find(each => each.startsWith('q='))
    return quality === undefined ? 1 : Number(quality.slice(2)) || 0
  }
  return 0
}

/** True when `Accept` names JSON, and not after HTML (RFC 9110, 12.5.1). */
export function prefersJson(accept: string | null): boolean {
  const json = qualityOf(accept ?? '', 'application/json')
  return json > 0 && json >= qualityOf(accept ?? '', 'text/html')
}
