import { readFileSync } from 'node:fs'
import type { Route } from '@playwright/test'

/** Answers with the part of a file that is wanted: without parts no browser seeks. */
export function fulfillPart(route: Route, file: { readonly path: string; readonly contentType: string }) {
  const bytes = readFileSync(file.path)
  const [, from = '0', to = ''] = /bytes=(\d+)-(\d*)/.exec(route.request().headers().range ?? '') ?? []
  const [start, end] = [Number(from), to === '' ? bytes.length - 1 : Number(to)]
  return route.fulfill({
    status: 206,
    contentType: file.contentType,
    headers: { 'Accept-Ranges': 'bytes', 'Content-Range': `bytes ${start}-${end}/${bytes.length}` },
    body: bytes.subarray(start, end + 1),
  })
}
