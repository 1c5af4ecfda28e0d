import { describe, expect, it } from 'vitest'
import { GRAY_SIDE } from '../sample'
import { blank } from './blank'
import {
  broken,
  empty,
  encrypted,
  largePdf,
  nameDoubled,
  sameBytes,
  truncated,
  unreadable,
  wrongType,
} from './bytes'
import { rightsMissing, rightsUnknown, titleMissing } from './description'
import {
  changed,
  drawnPage,
  filesFound,
  findingsOf,
  pictured,
  repainted,
  scannedAgain,
  soundBook,
} from './fixtures'
import { formMissing } from './forms'
import { labelDoubled, labelFileName, labelGap, labelOrder, romanBreak } from './labels'
import { rescanned, textDoubled } from './likeness'
import { missing, numberDoubled, order } from './numbering'
import { blurred, cast, colour, exposure, resolution, rotated, size } from './outliers'
import { captionsAlone, captionsLong, captionsMissing, textMissing, textUnreadable } from './texts'

const book = soundBook(24)
const without = (position: number) => book.filter((_, at) => at !== position)
const named = (...names: readonly string[]) => names.map(name => ({ name }))

describe('numbers in names', () => {
  it('that are missing are found between their neighbours', () => {
    expect(findingsOf(missing, without(7))).toEqual([
      { files: [6, 7], certainty: 'likely', values: { count: 1, first: 8, last: 8 } },
    ])
  })

  it.each([
    ['by twos, as of sheets', ['a_2.jpg', 'a_4.jpg', 'a_6.jpg', 'a_8.jpg']],
    ['of two series', ['a_1.jpg', 'a_2.jpg', 'a_3.jpg', 'b_1.jpg', 'b_2.jpg', 'b_3.jpg']],
    ['that begin anew far away', ['a_1.jpg', 'a_2.jpg', 'a_3.jpg', 'a_101.jpg', 'a_102.jpg']],
    ['with sides', ['1r.jpg', '1v.jpg', '2r.jpg', '2v.jpg']],
  ])('%s are in order', (_, names) => {
    expect(filesFound(missing, named(...names))).toEqual([])
    expect(filesFound(order, named(...names))).toEqual([])
    expect(filesFound(numberDoubled, named(...names))).toEqual([])
  })

  it('that fall are out of order', () => {
    expect(filesFound(order, named('p1.jpg', 'p3.jpg', 'p2.jpg', 'p4.jpg'))).toEqual([[1, 2]])
  })

  it('that are there twice are doubled, in whatever form they are written', () => {
    expect(filesFound(numberDoubled, named('p1.jpg', 'p2.jpg', 'p02.jpg', 'p3.jpg'))).toEqual([[1, 2]])
    expect(filesFound(nameDoubled, named('Café.jpg', 'cafe\u0301.JPG', 'b.jpg'))).toEqual([[0, 1]])
  })
})

describe('the bytes of files', () => {
  it('that are the same are found, and empty files are not called so', () => {
    expect(filesFound(sameBytes, changed(book, 9, { hash: 'hash 4' }))).toEqual([[4, 9]])
    const empties = [0, 1].reduce((samples, at) => changed(samples, at, { bytes: 0, hash: 'none' }), book)
    expect(filesFound(sameBytes, empties)).toEqual([])
    expect(filesFound(empty, empties)).toEqual([[0], [1]])
  })

  it.each([
    ['truncated', truncated, { fault: 'truncated' }],
    ['undecodable', broken, { fault: 'undecodable' }],
    ['unreadable', unreadable, { fault: 'unreadable' }],
    ['behind a password', encrypted, { encrypted: true }],
    ['of another type', wrongType, { format: 'image/png' }],
    ['too large', largePdf, { bytes: 4e9, format: 'application/pdf' }],
  ] as const)('are %s', (_, check, change) => {
    expect(filesFound(check, changed(book, 3, change))).toEqual([[3]])
    expect(filesFound(check, book)).toEqual([])
  })

  it('of a kind that its bytes do not tell apart are no other type', () => {
    const samples = [
      { name: 'a.m4a', statedFormat: 'audio/mp4', format: 'audio/mp4' },
      { name: 'b.xml', statedFormat: 'application/alto+xml', format: 'application/xml' },
    ]
    expect(filesFound(wrongType, samples)).toEqual([])
  })
})

describe('pictures', () => {
  const again = (from: number, to: number) => repainted(book, to, { gray: scannedAgain(drawnPage(from), 77) })

  it('of one page, scanned twice near each other, are found; different pages are not', () => {
    const samples = changed(again(5, 6), 6, { text: book[5]?.text ?? '' })
    expect(filesFound(rescanned, samples)).toEqual([[5, 6]])
    expect(filesFound(rescanned, book)).toEqual([])
  })

  it('without anything on them are one finding for all', () => {
    const paper = new Uint8Array(GRAY_SIDE ** 2).map((_, at) => 224 + (at % 3))
    const samples = [5, 11].reduce((all, at) => repainted(all, at, { gray: paper }), book)
    expect(filesFound(blank, samples)).toEqual([[5, 11]])
    expect(filesFound(blank, book)).toEqual([])
    expect(filesFound(rescanned, samples)).toEqual([])
  })

  it.each([
    ['on its side', rotated, { width: 2400, height: 1600 }],
    ['cut off', size, { width: 1600, height: 1700 }],
    ['of another resolution', resolution, { density: 150 }],
    ['gray among colour', colour, { channels: 1 }],
    ['blurred', blurred, { sharpness: 0.2 }],
    ['overexposed', exposure, { gray: drawnPage(7).map(value => (value > 160 ? 255 : value)) }],
    ['too red', cast, { colour: [235, 180, 140] }],
  ] as const)('one %s is found among others', (_, check, change) => {
    expect(filesFound(check, repainted(book, 7, change))).toEqual([[7]])
    expect(filesFound(check, book)).toEqual([])
  })

  it('on its side is not called cut off', () => {
    expect(filesFound(size, repainted(book, 7, { width: 2400, height: 1600 }))).toEqual([])
  })

  it('of a set of photographs have no usual size, resolution or colour', () => {
    const sizes = [900, 1400, 2000, 3100, 800, 2600, 1200, 1700]
    const set = sizes.map((width, at) => ({
      name: `photo ${at * 30}.jpg`,
      picture: pictured(drawnPage(at), { width, height: 1500, density: width / 10, sharpness: width }),
    }))
    for (const check of [size, rotated, resolution, blurred, cast]) expect(filesFound(check, set)).toEqual([])
  })

  it('have masters and copies in pairs, or one kind alone', () => {
    const pairs = named('a.tif', 'a.jpg', 'b.tif', 'b.jpg', 'c.tif', 'd.jpg').map(({ name }) => ({
      name,
      format: name.endsWith('tif') ? 'image/tiff' : 'image/jpeg',
    }))
    expect(findingsOf(formMissing, pairs).map(({ files, values }) => [...files, values.form])).toEqual([
      [4, 'copy'],
      [5, 'master'],
    ])
    expect(filesFound(formMissing, book)).toEqual([])
  })
})

describe('labels', () => {
  const labelled = (...labels: readonly string[]) =>
    labels.map((label, at) => ({ name: `p${at}.jpg`, label }))

  it.each([
    ['i', 'ii', '1', '2', '[3]', '4'],
    ['cover', 'i', 'ii', 'iii', '4', '5'],
    ['1', '2', 'plate', '4'],
    ['i', 'ii', 'plate', '2', '3'],
    ['1r', '1v', '2r'],
    ['1', '2', '1', '2'],
  ])('%s, %s, %s, %s … are sound', (...labels) => {
    for (const check of [labelGap, labelOrder, romanBreak, labelFileName])
      expect(filesFound(check, labelled(...labels))).toEqual([])
  })

  it('leave a number out', () => {
    expect(findingsOf(labelGap, labelled('1', '2', '5', '6'))[0]?.values).toEqual({
      first: 3,
      last: 4,
      count: 2,
    })
  })

  it('are there twice', () =>
    expect(filesFound(labelDoubled, labelled('1', '2', '2', '3', '4'))).toEqual([[1, 2]]))
  it('fall', () => expect(filesFound(labelOrder, labelled('1', '3', '2'))).toEqual([[1, 2]]))
  it('break from roman to arabic', () =>
    expect(filesFound(romanBreak, labelled('i', 'ii', '7'))).toEqual([[1, 2]]))
  it('are names of files', () => {
    expect(
      filesFound(labelFileName, [
        { name: 'img_1.jpg', label: 'img_1' },
        { name: 'x.jpg', label: '2' },
      ]),
    ).toEqual([[0]])
  })
})

describe('texts', () => {
  it('are missing where others have one', () => {
    expect(filesFound(textMissing, changed(book, 4, { text: '' }))).toEqual([[4]])
    expect(
      filesFound(
        textMissing,
        book.map(({ text: _, ...sample }) => sample),
      ),
    ).toEqual([])
  })

  it('of another page stand with a picture of its own', () => {
    expect(filesFound(textDoubled, changed(book, 9, { text: book[3]?.text ?? '' }))).toEqual([[3, 9]])
    expect(filesFound(textDoubled, book)).toEqual([])
  })

  it('of another page stand with a page of the same form', () => {
    const form = drawnPage(99)
    // All pages of a calendar are somewhat alike; two scans of one of them are more alike than the others.
    const filled = (page: number) => {
      const own = drawnPage(page)
      return form.map((value, at) => (at % (4 * GRAY_SIDE) < 2 * GRAY_SIDE ? value : (own[at] ?? 0)))
    }
    const calendar = book.map((each, page) => repainted([each], 0, { gray: filled(page) })[0] ?? each)
    const samples = changed(calendar, 9, { text: book[7]?.text ?? '' })
    expect(filesFound(textDoubled, samples)).toEqual([[7, 9]])
    expect(filesFound(rescanned, samples)).toEqual([])
    const twice = repainted(samples, 9, { gray: scannedAgain(filled(7), 1) })
    expect(filesFound(textDoubled, twice)).toEqual([])
    expect(filesFound(rescanned, twice)).toEqual([[7, 9]])
  })

  it('are no words', () => {
    const noise = 'tbl1ng rn1rn ~|{}^ wxq zrtk l1l1l }{|~ cvbn rtzp qwrt m1n2b xcvb pqrs tttt kkrk ||| ~~~'
    expect(filesFound(textUnreadable, changed(book, 9, { text: noise }))).toEqual([[9]])
    expect(filesFound(textUnreadable, book)).toEqual([])
    const welsh =
      'Mae hen wlad fy nhadau yn annwyl i mi, gwlad beirdd a chantorion, enwogion o fri; tros ryddid'
    expect(filesFound(textUnreadable, changed(book, 9, { text: welsh }))).toEqual([])
  })

  it('of recordings stand with them, and end with them', () => {
    const film = { name: 'talk.mp4', format: 'video/mp4', duration: 60 }
    const captions = { name: 'talk.en.vtt', statedFormat: 'text/vtt', duration: 59 }
    for (const check of [captionsAlone, captionsMissing, captionsLong])
      expect(filesFound(check, [film, captions])).toEqual([])
    expect(filesFound(captionsMissing, [film])).toEqual([[0]])
    expect(filesFound(captionsAlone, [film, { ...captions, name: 'lecture.vtt' }])).toEqual([[1]])
    expect(filesFound(captionsLong, [film, { ...captions, duration: 90 }])).toEqual([[0, 1]])
  })
})

it.each([
  [{ title: '', rights: ['http://rightsstatements.org/vocab/InC/1.0/'] }, [1, 0, 0]],
  [{ title: 'Five Lights', rights: [] }, [0, 1, 0]],
  [{ title: 'Five Lights' }, [0, 0, 0]],
  [{ title: 'Five Lights', rights: ['Ask at the desk'] }, [0, 0, 1]],
  [{ title: 'Five Lights', rights: ['https://creativecommons.org/licenses/by/4.0/'] }, [0, 0, 0]],
])('the description %j has its findings', (object, counts) => {
  const counted = [titleMissing, rightsMissing, rightsUnknown].map(
    check => findingsOf(check, book, { object }).length,
  )
  expect(counted).toEqual(counts)
})
