import { describe, expect, it } from 'vitest'
import { en } from '../../i18n/locales/en'
import { pdf } from '../../i18n/locales/en/pdf'
import { createTranslate } from '../../i18n/translate'
import { noticesOf } from './notices'

const noticesFor = (count: number) =>
  noticesOf({ fault: 'page' }, count, createTranslate('en', en), key => pdf[key])

describe('a damaged page', () => {
  it('is told as one page of the file, whose other pages can be read', () => {
    expect(noticesFor(2)).toEqual(['This page of the PDF is damaged.', 'The other pages can be read.'])
  })

  it('is told alone where the file has no other page', () => {
    expect(noticesFor(1)).toEqual(['This page of the PDF is damaged.'])
  })
})
