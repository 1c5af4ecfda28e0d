// Places as `page=` in a link and `data-page` name them: `12` is page 12, `2.12` page 12 of the second file, `t30` second 30
// of a recording. The entry reads the same form in `viewer/url/place`, which it cannot share: it is full.

import type { PlaceName } from '../../embed/messages'

const LINK = /^(?:(\d{1,6})\.)?(\d{1,9})?(?:t(\d{1,9}))?$/

/** Writes a place as a link names it; empty when there is nothing to name. */
export function placeLink({ file, page, time }: PlaceName): string {
  return (file ? `${file}.` : '') + (page ?? '') + (time ? `t${Math.floor(time)}` : '')
}

/** Reads a place as a link names it; `undefined` when it names none. */
export function parsePlaceLink(link: string): PlaceName | undefined {
  const [, file, page, time] = LINK.exec(link) ?? []
  const place = {
    ...(file && { file: Number(file) }),
    ...(page && { page: Number(page) }),
    ...(time && { time: Number(time) }),
  }
  return Object.keys(place).length > 0 ? place : undefined
}
