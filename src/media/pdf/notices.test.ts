import { describe, expect, it } from 'vitest'
import { en } from '../../i18n/locales/en'
import { pdf } from '../../i18n/locales/en/pdf'
import { createTranslate } from '../../i18n/translate'
import { noticesOf } from './notices'

const noticesFor = (hasNext: boolean) =>
  noticesOf({ fault: 'page' }, hasNext, createTranslate('en', en), key => pdf[key])

describe('a damaged page', () => {
  it('is told as one page of the file, whose other pages can be read', () => {
    expect(noticesFor(true)).toEqual(['This page of the PDF is damaged.', 'The other pages can be read.'])
  })

  it('is told alone at the end, where pages may be missing', () => {
    expect(noticesFor(false)).toEqual(['This page of the PDF is damaged.'])
  })
})
