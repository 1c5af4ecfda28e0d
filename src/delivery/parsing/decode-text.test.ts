import { describe, expect, it } from 'vitest'
import { decodeText } from './decode-text'

const latin = (text: string) => Uint8Array.from(text, character => character.charCodeAt(0))
const utf16 = (text: string, order: 'le' | 'be') => {
  const bytes = new Uint8Array(text.length * 2)
  for (let index = 0; index < text.length; index++)
    new DataView(bytes.buffer).setUint16(index * 2, text.charCodeAt(index), order === 'le')
  return bytes
}
const FRENCH =
  'Le gardien, après la tempête, éteignit la lampe à huit heures, et alla déjeuner chez son évêque.\n'

describe('text in bytes', () => {
  it.each([
    ['ASCII', new TextEncoder().encode('plain'), '', 'plain', 'utf-8'],
    ['UTF-8', new TextEncoder().encode('Zoë ‘ש’'), '', 'Zoë ‘ש’', 'utf-8'],
    [
      'UTF-8 that the server calls latin-1',
      new TextEncoder().encode('Zoë'),
      'text/plain; charset=iso-8859-1',
      'Zoë',
      'utf-8',
    ],
    ['UTF-8 with a mark', new TextEncoder().encode('\ufeffZoë'), '', 'Zoë', 'utf-8'],
    ['UTF-16 with a mark', utf16('\ufeffZoë', 'le'), '', 'Zoë', 'utf-16le'],
    [
      'UTF-16 without one',
      utf16('The bell was heard on ninety-four nights.', 'be'),
      '',
      'The bell was heard on ninety-four nights.',
      'utf-16be',
    ],
    ['as the server says', latin('\xb3\xf3dka'), 'text/plain; charset="ISO-8859-2"', 'łódka', 'iso-8859-2'],
    [
      'as XML says',
      latin('<?xml version="1.0" encoding="koi8-r"?>\xc1'),
      '',
      '<?xml version="1.0" encoding="koi8-r"?>а',
      'koi8-r',
    ],
    [
      'as HTML says',
      latin('<html><meta charset=windows-1253><p>\xe1'),
      '',
      '<html><meta charset=windows-1253><p>α',
      'windows-1253',
    ],
  ])('%s', async (_, bytes, format, text, encoding) => {
    expect(await decodeText(bytes, format)).toEqual({ text, encoding })
  })

  it('is detected where nothing tells its encoding', async () => {
    expect((await decodeText(latin(FRENCH.repeat(4))))?.text).toBe(FRENCH.repeat(4))
  })

  it('is still UTF-8 when its last character is cut off', async () => {
    expect((await decodeText(new TextEncoder().encode('Zoë').subarray(0, 3), '', true))?.encoding).toBe(
      'utf-8',
    )
  })

  it('survives an encoding that does not exist, and single NUL characters', async () => {
    expect((await decodeText(latin('caf\xe9 au lait'), 'text/plain; charset=nonsense'))?.text).toBe(
      'café au lait',
    )
    expect((await decodeText(latin(`${'words '.repeat(50)}\0`)))?.text).toContain('words')
  })

  it('is not what a picture or a program is', async () => {
    const noise = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251)
    expect(await decodeText(noise)).toBeUndefined()
    expect(await decodeText(new Uint8Array(1000))).toBeUndefined()
  })
})
