import { describe, expect, it } from 'vitest'
import { findText } from './find-text'

describe('findText', () => {
  const find = (text: string, query: string, more = {}) =>
    findText(text, query, { matchCase: false, wholeWords: false, ...more }, 100).map(({ start, end }) =>
      text.slice(start, end),
    )

  it('finds words with other accents, case, ligatures and white space', () => {
    expect(find('Zoë, ZOE and zoe\u0308!', 'zoé')).toEqual(['Zoë', 'ZOE', 'zoe\u0308'])
    expect(find('the ﬁrst  ﬂoor', 'first floor')).toEqual(['ﬁrst  ﬂoor'])
    expect(find('Waſſer', 'wasser')).toEqual(['Waſſer'])
    expect(find('light\nhouse', 'light house')).toEqual(['light\nhouse'])
    expect(find('light\u00adhouse', 'lighthouse')).toEqual(['light\u00adhouse'])
  })

  it('finds a word that is divided at the end of a line, and one that has a hyphen', () => {
    expect(find('the light-\nhouse keeper', 'lighthouse')).toEqual(['light-\nhouse'])
    expect(find('a well-\nknown man', 'well-known')).toEqual(['well-\nknown'])
    expect(find('a well-\nknown man', 'wellknown')).toEqual(['well-\nknown'])
    expect(find('light¬\n  house', 'lighthouse')).toEqual(['light¬\n  house'])
    for (const hyphen of ['\u00ad', '\u2e17'])
      expect(find(`light${hyphen}\nhouse`, 'lighthouse')).toEqual([`light${hyphen}\nhouse`])
  })

  it('finds letters that Unicode does not take apart', () => {
    expect(find('Straße, œuvre, Ærø', 'strasse')).toEqual(['Straße'])
    expect(find('Straße, œuvre, Ærø', 'oeuvre')).toEqual(['œuvre'])
    expect(find('Straße, œuvre, Ærø', 'aero')).toEqual(['Ærø'])
  })

  it('tells accents apart when it is told to', () => {
    expect(find('Zoë and Zoe', 'zoe', { matchAccents: true })).toEqual(['Zoe'])
  })

  it('minds case and whole words when it is told to', () => {
    expect(find('Whale whale', 'Whale', { matchCase: true })).toEqual(['Whale'])
    expect(find('whales whale, whale', 'whale', { wholeWords: true })).toEqual(['whale', 'whale'])
    expect(find('𝒜whale whale', 'whale', { wholeWords: true })).toEqual(['whale'])
  })

  it('finds a word of Chinese or Japanese over the end of a line and through blanks', () => {
    for (const text of ['海の図\n書館', '海の図 書 館', '海の図書館'])
      expect(findText(text, '図書館', { matchCase: false, wholeWords: false }, 9)).toHaveLength(1)
    expect(findText('図書館', '図 書', { matchCase: false, wholeWords: false }, 9)).toEqual([
      { start: 0, end: 2 },
    ])
  })

  it('finds nothing for nothing, and no more than is wanted', () => {
    expect(find('a', ' ')).toEqual([])
    expect(findText('aaaa', 'a', { matchCase: false, wholeWords: false }, 2)).toHaveLength(2)
  })
})
