import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { parseConfiguration } from '../../model/configuration'
import { createViewerStore } from '../state/store'
import { followSettings } from './keep-settings'
import { parseSettings } from './parse-settings'
import { type Settings, USUAL_SETTINGS } from './settings'
import { COLOURS, FONTS, parseLook, SIZES, SPACINGS, USUAL_LOOK } from './text-look'

describe('settings', () => {
  afterEach(() => localStorage.clear())

  it('come back as they were', () => {
    const settings: fc.Arbitrary<Settings> = fc.record(
      {
        zoomOnTurn: fc.constantFrom('whole', 'keep', 'keep-at-start'),
        animated: fc.boolean(),
        comingBack: fc.boolean(),
        singleKeys: fc.boolean(),
        keys: fc.dictionary(fc.constantFrom('e', 'Shift+b'), fc.constantFrom('z', '')),
        selectWords: fc.constant(true),
        textLook: fc.record({
          size: fc.integer({ min: SIZES.least, max: SIZES.most }),
          spacing: fc.constantFrom(...SPACINGS),
          font: fc.constantFrom(...FONTS),
          colours: fc.constantFrom(...COLOURS),
        }),
      },
      { requiredKeys: ['zoomOnTurn', 'animated', 'comingBack', 'singleKeys'] },
    )
    fc.assert(
      fc.property(settings, chosen => {
        expect(parseSettings(JSON.stringify(chosen))).toEqual(chosen)
      }),
    )
  })

  it.each([
    '',
    '{',
    'null',
    '[]',
    '7',
    '{"zoomOnTurn":"near","animated":1}',
    '{"keys":{"e":7}}',
    '{"keys":"e"}',
  ])('%s is the usual', text => {
    expect(parseSettings(text)).toEqual(USUAL_SETTINGS)
  })

  it.each([{ size: 7 }, { size: '200' }, { size: 9999 }, { font: 'Comic' }, {}])(
    'take the usual look for what is wrong in %j',
    stored => {
      expect(parseLook(stored)).toEqual(USUAL_LOOK)
    },
  )

  it('are kept for the next visit', () => {
    const store = createViewerStore(parseConfiguration(''))
    const stop = followSettings(store)
    store.setState({ settings: { ...USUAL_SETTINGS, zoomOnTurn: 'keep' } })
    stop()
    const next = createViewerStore(parseConfiguration(''))
    followSettings(next)()
    expect(next.getState().settings.zoomOnTurn).toBe('keep')
  })
})
