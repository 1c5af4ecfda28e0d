import { describe, expect, it } from 'vitest'
import { paragraphsOf } from '../../../model/texts/page-text'
import { passagesOf, passagesOfText } from './passages'
import { textOfPart } from './text-of-part'

const sayings = (...of: Parameters<typeof textOfPart>) =>
  passagesOfText(textOfPart(...of)).map(({ text }) => text)

describe('textOfPart', () => {
  it('reads a document by its paragraphs, whose ends need no stop', () => {
    expect(sayings({ text: 'I\nA heading\nThe lamp burns. It burns low.' })).toEqual([
      'I',
      'A heading',
      'The lamp burns.',
      'It burns low.',
    ])
  })

  it('reads wrapped lines on, and parts paragraphs at empty lines', () => {
    expect(sayings({ text: 'The lamp\nburns.\n \nFog\ncomes', isWrapped: true })).toEqual([
      'The lamp burns.',
      'Fog comes',
    ])
  })

  it('makes divided words whole, and leaves compounds as they are', () => {
    expect(
      sayings({ text: 'a light-\nhouse and a sea-\nGull light-house -\nhere', isWrapped: true }),
    ).toEqual(['a lighthouse and a sea- Gull light-house - here'])
  })

  it('keeps the language, and has no lines without words', () => {
    const text = textOfPart({ text: ' \n\nwords\n\n \n', isWrapped: true, language: 'de' })
    expect([text.language, ...paragraphsOf(text)]).toEqual(['de', 'words'])
  })

  it('is a page whose number is left out where it is one', () => {
    expect(passagesOf(textOfPart({ text: 'Words\n12', isWrapped: true })).map(({ text }) => text)).toEqual([
      'Words',
    ])
  })
})
