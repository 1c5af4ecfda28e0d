// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { parseConfiguration } from '../../model/configuration'
import { emptyObject } from '../../testing/render-in-viewer'
import { settingsOf } from '../../viewer/library/library-settings'
import { loanTerms, renewLoan } from './loan'

const settings = (loan: object) => settingsOf(parseConfiguration(JSON.stringify({ loan })))
const object = emptyObject({ rights: ['https://rightsstatements.org/vocab/InC/1.0/'] })
const at = (minute: number) => 1_700_000_000_000 + minute * 60_000

beforeEach(() => sessionStorage.clear())

describe('loanTerms', () => {
  it('are none where nothing is lent', () => {
    expect(loanTerms(object, settings({}))).toBeUndefined()
  })

  it('are those of the delivery, which knows better', () => {
    const lent = emptyObject({ loan: { seconds: 90, giveBack: 'https://a.example/back' } })
    expect(loanTerms(lent, settings({ minutes: 60 }))).toEqual(lent.loan)
  })

  it('go on where they were when the page is loaded again, and end', () => {
    const terms = (minute: number) => loanTerms(object, settings({ minutes: 60 }), at(minute))
    expect([terms(0), terms(10), terms(70)].map(each => each?.seconds)).toEqual([3600, 3000, 0])
    renewLoan(object.id)
    expect(terms(71)?.seconds).toBe(3600)
  })

  it('are for the objects they are for', () => {
    const when = { rights: 'http://rightsstatements.org/vocab/InC/' }
    expect(loanTerms(object, settings({ minutes: 60, when }))?.seconds).toBe(3600)
    expect(loanTerms(emptyObject(), settings({ minutes: 60, when }))).toBeUndefined()
  })
})
