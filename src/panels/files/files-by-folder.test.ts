import { describe, expect, it } from 'vitest'
import { filesByFolder, nameInFolder } from './files-by-folder'

describe('the folders of files', () => {
  it('are those of their names, in the order of their first file', () => {
    expect(filesByFolder(['letters/1850/1.tif', 'plans/a.pdf', 'letters/1850/2.tif', 'readme.txt'])).toEqual([
      { path: ['letters', '1850'], canvases: [0, 2] },
      { path: ['plans'], canvases: [1] },
      { path: [], canvases: [3] },
    ])
    expect(nameInFolder('letters\\1850\\1.tif')).toBe('1.tif')
  })

  it.each([
    [['1.tif', '2.tif']],
    [['f. 1/2', 'f. 3/4']],
    [['https://a.example/b', 'https://a.example/c']],
    [['and / or /', '/']],
    [[]],
  ])('are none in %j', names => {
    expect(filesByFolder(names)).toBeUndefined()
  })
})
