import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseConfiguration } from '../../model/configuration'
import { COMPARISONS, linkBeside, readBeside, withoutBeside, writeBeside } from './beside-link'
import { readRequest } from './request'

const VIEWER = 'https://v.example/viewer/'
const enc = encodeURIComponent

describe('a link with two objects', () => {
  it('is none without `beside`, and no request for one object with it', () => {
    expect(readBeside(`${VIEWER}?manifest=https://a.example/1`)).toBeUndefined()
    const request = readRequest(`${VIEWER}?manifest=https://a.example/1&beside=x`, parseConfiguration(''))
    expect(request).toMatchObject({ detail: 'beside' })
  })

  it.each([
    ['https://b.example/2', '?manifest=https%3A%2F%2Fb.example%2F2'],
    ['/view/delivery/INST/1210000000000001', '?service=%2Fview%2Fdelivery%2FINST%2F1210000000000001'],
    ['manifest=https%3A%2F%2Fb.example%2F2&page=5', '?manifest=https%3A%2F%2Fb.example%2F2&page=5'],
    ['?rep_id=121&inst=I#t=30', '?rep_id=121&inst=I#t=30'],
  ])('names the second by %s', (value, query) => {
    const link = readBeside(`${VIEWER}?manifest=https://a.example/1?x=1&y=2&beside=${enc(value)}`)
    expect(link?.second).toBe(VIEWER + query)
    expect(link?.first).toBe(`${VIEWER}?manifest=https://a.example/1?x=1&y=2`)
  })

  it('is together where one lies over the other, unless it says otherwise', () => {
    const read = (more: string) => readBeside(`${VIEWER}?manifest=x&beside=manifest%3Dy${more}`)
    expect(read('')).toMatchObject({ compare: 'side', together: false })
    expect(read('&compare=swipe')).toMatchObject({ compare: 'swipe', together: true })
    expect(read('&compare=swipe&together=0')).toMatchObject({ together: false })
    expect(read('&compare=dance&together=1')).toMatchObject({ compare: 'side', together: true })
  })

  it('speaks one language on both sides, and holds no third object', () => {
    const link = readBeside(`${VIEWER}?manifest=x&lang=de&beside=${enc('manifest=y&beside=manifest%3Dz')}`)
    expect(link?.second).toBe(`${VIEWER}?manifest=y&lang=de`)
  })

  it('may name further objects', () => {
    const read = readBeside(
      `${VIEWER}?manifest=x&beside=manifest%3Dy&compare=blink&beside=&beside=%2Fview%2Fz`,
    )
    expect(read).toMatchObject({
      second: `${VIEWER}?manifest=y`,
      others: [`${VIEWER}?manifest=%2Fview%2Fz`],
      compare: 'blink',
    })
    const many = readBeside(`${VIEWER}?manifest=x${'&beside=manifest%3Dy'.repeat(5000)}`)
    expect(many?.others.length).toBe(50)
  })

  it('is read behind #? too, and from Alma’s own paths', () => {
    expect(readBeside(`${VIEWER}#?manifest=x&beside=manifest%3Dy`)).toMatchObject({
      first: `${VIEWER}#?manifest=x`,
      second: `${VIEWER}?manifest=y`,
    })
    const path = 'https://v.example/lectern/view/delivery/INST/1210000000000001'
    expect(readBeside(`${path}?beside=manifest%3Dy`)).toMatchObject({
      first: path,
      second: 'https://v.example/lectern/?manifest=y',
    })
  })

  it('is read as it was written', () => {
    const text = fc.string({ maxLength: 12 }).map(each => `manifest=https://a.example/${enc(each)}`)
    const hash = fc.constantFrom('', '#t=30', '#page=4')
    fc.assert(
      fc.property(text, text, hash, hash, fc.constantFrom(...COMPARISONS), fc.boolean(), (...drawn) => {
        const [one, other, hash1, hash2, compare, together] = drawn
        const [first, second] = [
          new URL(`?${one}${hash1}`, VIEWER).href,
          new URL(`?${other}${hash2}`, VIEWER).href,
        ]
        for (const others of [[], [first], [second, first]]) {
          const link = { first, second, others, compare, together }
          expect(readBeside(writeBeside(link))).toEqual(link)
          expect(withoutBeside(writeBeside(link))).toBe(first)
        }
      }),
    )
  })

  it('is made of the open object and another one, at the same page', () => {
    const link = linkBeside(`${VIEWER}?manifest=x&page=3&xywh=1,2,3,4`, 'https://b.example/2')
    expect(readBeside(link)).toMatchObject({
      first: `${VIEWER}?manifest=x&page=3&xywh=1,2,3,4`,
      second: `${VIEWER}?manifest=https%3A%2F%2Fb.example%2F2&page=3`,
    })
  })
})
