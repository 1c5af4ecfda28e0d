import { expect, it } from 'vitest'
import { lookInOrder, shareLink } from './share-link'

const viewer = 'https://v.example/'
const place = { canvas: 4, rotation: 0 }

it('links to the page', () => {
  expect(shareLink(`${viewer}?manifest=https://a.example/m&page=1`, place)).toBe(
    `${viewer}?manifest=https://a.example/m&page=5`,
  )
})

it('links to a page in the order in which it is counted', () => {
  expect(shareLink(`${viewer}?manifest=x&order=2`, place, lookInOrder(2))).toBe(
    `${viewer}?manifest=x&page=5&order=2`,
  )
  expect(shareLink(`${viewer}?manifest=x`, place, lookInOrder(0))).toBe(`${viewer}?manifest=x&page=5`)
})

it('links to what is in view', () => {
  const region = { x: 10.4, y: 20, width: 300.6, height: 400 }
  expect(shareLink(`${viewer}?manifest=x`, { ...place, region })).toBe(
    `${viewer}?manifest=x&page=5&xywh=10,20,301,400`,
  )
})

const signed = 'https://s3.example/m.json?X-Amz-Expires=119&X-Amz-Signature=abc'

it.each([
  signed,
  encodeURIComponent(signed),
  encodeURIComponent(encodeURIComponent(signed)),
  `https://a.example/100%&x=${encodeURIComponent(signed)}`,
  `https://a.example/m&thumb=${encodeURIComponent(signed)}`,
])('passes no signature on: %s', url => {
  expect(shareLink(`${viewer}?service=${url}`, place)).toBeUndefined()
})

it('passes no signature on that only the object’s own address shows', () => {
  expect(shareLink(`${viewer}?iiif-content=eyJpZCI6`, place, undefined, signed)).toBeUndefined()
})

it('takes a stray percent sign as it is', () => {
  expect(shareLink(`${viewer}?manifest=https://a.example/100%`, place)).toContain('page=5')
})
