/** Seconds for which a signed URL is good, from its signing or from `now` (milliseconds); `undefined` for others. */
export function signatureLife(url: string, now: number): number | undefined {
  if (!URL.canParse(url)) return undefined
  const parameters = new Map(
    [...new URL(url).searchParams].map(([name, value]) => [name.toLowerCase(), value] as const),
  )
  const [period, end] = ['x-amz-expires', 'expires'].map(name => Number(parameters.get(name) || Number.NaN))
  if (Number.isFinite(period)) return period
  // CloudFront and older S3 state the end, in seconds since 1970.
  const left = Math.round((end ?? Number.NaN) - now / 1000)
  return Number.isFinite(left) ? left : undefined
}
