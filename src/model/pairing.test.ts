import { describe, expect, it } from 'vitest'
import { guessLeadingPages } from './pairing'

const leading = (...labels: readonly string[]) =>
  guessLeadingPages(labels.map(label => ({ label: { none: [label] } })))

describe('guessLeadingPages', () => {
  it.each([
    ['1r', '1v'],
    ['[12r]', '[12v]'],
    ['fol. 3 recto', 'fol. 3 verso'],
    ['f. 3r', 'f. 3v'],
    ['3 r.', '3  v.'],
    ['3r°', '3v°'],
    ['2ar (222r)', '2av (222v)'],
    ['12bis r', '12bis v'],
    ['MS. 350 fol. 104r 31:34', 'MS. 350 fol. 104v 35:12'],
    ['X.010r_VIS', 'X.010v_VIS'],
    ['ms_001R.tif', 'ms_001V.tif'],
    ['P40_A_Recto_W', 'P40_A_Verso_W'],
    ['IIr', 'IIv'],
    ['[iii]r', '[iii]v'],
    ['xi r', 'xi v'],
    ['דף יב r', 'דף יב v'],
    ['יב recto', 'יב verso'],
    ['דף יב ע"א', 'דף יב ע"ב'],
  ])('knows the sides of %j and %j', (recto, verso) => {
    expect(leading(verso, recto)).toBe(0)
    expect(leading(recto, verso)).toBe(1)
    expect(leading('', recto)).toBe(0)
    expect(leading('', verso)).toBe(1)
  })

  it.each(['iv', 'xiv', 'XIV', 'v', 'vi', '12', '3v-4r', 'Vol. 3', 'river', 'rectory', 'conversion'])(
    'takes %j for no side of a leaf',
    label => {
      expect(leading(label)).toBe(1)
      expect(leading('', label)).toBe(1)
    },
  )

  it('goes by most folios when some are out of step', () => {
    expect(leading('1v', '2r', '2v', '3r', '3bis r', '3bis v')).toBe(0)
    expect(leading('1r', '1v', '3v')).toBe(1)
    expect(leading('1r', '3r')).toBe(1)
  })

  it.each([
    [1, ['1', '2', '3', '4']],
    [0, ['2', '3', '4', '5']],
    [0, ['', '1', '2', '3', '4']],
    [0, ['[p. 8]', 'Page 9', 'S. 10', 'עמ׳ 11']],
    [1, ['-', '-', '-', '2', '3', '4', '5']],
    [1, ['2', '3', '4']],
    [1, ['2', '3', '4', '', '5']],
    [1, ['2', '5', '8', '11']],
    [1, ['1910', 'fol. 1', 'fol. 2', 'fol. 3', 'fol. 4']],
  ])('has %i leading pages before the pairs of %j', (count, labels) => {
    expect(leading(...labels)).toBe(count)
  })

  it('wants 70 % of the page numbers to agree', () => {
    const run = ['2', '3', '4', '5', '6', '7', '8']
    expect(leading(...run, '8', '9', '10')).toBe(0)
    expect(leading(...run, '8', '9', '10', '11')).toBe(1)
  })

  it('believes folios rather than numbers', () => {
    expect(leading('1v', '1', '2', '3', '4')).toBe(0)
    expect(leading('1r', '3', '4', '5', '6')).toBe(1)
  })

  it.each([
    'Cover',
    'Front cover',
    '[Front cover]',
    'OUTSIDE_FRONT_COVER',
    'Upper board',
    'Einband',
    'כריכה',
  ])('does not let %j face the first leaf', cover => {
    expect(leading(cover, '1r', '1v', '2r')).toBe(2)
    expect(leading(cover, 'Inside', '1r', '1v')).toBe(1)
  })

  it('lets the inside of a cover face the first leaf', () => {
    expect(leading('Inside front cover', '1r', '1v', '2r')).toBe(0)
  })

  it('asks a bounded number of labels, however many pages there are', () => {
    let lookUps = 0
    const page = {
      get label() {
        lookUps += 1
        return { none: ['1v'] }
      },
    }
    guessLeadingPages(Array.from({ length: 20_000 }, () => page))
    expect(lookUps).toBeLessThan(2000)
  })

  it('is at ease with pages without labels', () => {
    expect(guessLeadingPages([])).toBe(1)
    expect(guessLeadingPages([{}, { label: {} }])).toBe(1)
  })
})
