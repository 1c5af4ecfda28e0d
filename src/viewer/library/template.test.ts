import { describe, expect, it } from 'vitest'
import { almaValues, fillTemplate, hasPlace } from './template'

const ORIGIN = 'https://viewer.example'
const PRIMO =
  'https://primo.example/primaws/suprimaExtLogin?institution={inst}&lang={lang}&target-url={target}&authenticationProfile=P&idpCode=I&auth=SAML&isSilent=false'

describe('fillTemplate', () => {
  it('makes Primo’s address of its template', () => {
    const target = 'https://viewer.example/?service=a&page=3#xywh=1,2,3,4'
    const filled = fillTemplate(PRIMO, { inst: '01LIB', lang: 'en', target }, ORIGIN)
    expect(new URL(filled ?? '').searchParams.get('target-url')).toBe(target)
    expect(new URL(filled ?? '').searchParams.get('auth')).toBe('SAML')
  })

  it('lets no value lead elsewhere', () => {
    for (const rep of ['@evil.example/', '/../..//evil.example', '?x', '#x', '\\evil.example', '\r\nX: y']) {
      const filled = fillTemplate('https://library.example/ask/{rep}', { rep }, ORIGIN)
      expect(new URL(filled ?? '').host).toBe('library.example')
      expect(new URL(filled ?? '').search).toBe('')
    }
  })

  it.each(['', 'javascript:alert({rep})', 'https://user:pass@library.example/{rep}', 'https://{rep}'])(
    'makes none of “%s”',
    template => {
      expect(fillTemplate(template, { rep: '' }, ORIGIN)).toBeUndefined()
    },
  )

  it('may be relative to the viewer, and leaves unknown places empty', () => {
    expect(fillTemplate('/sign-in?to={target}&x={nothing}', { target: '/a' }, ORIGIN)).toBe(
      'https://viewer.example/sign-in?to=%2Fa&x=',
    )
  })
})

it('knows the places of a template', () => {
  expect([hasPlace(PRIMO, 'target'), hasPlace(PRIMO, 'rep')]).toEqual([true, false])
})

it('takes the values from an Alma address', () => {
  expect(almaValues('https://alma.example/view/delivery/INST/1212345678.json?x=1')).toEqual({
    host: 'alma.example',
    inst: 'INST',
    rep: '1212345678',
  })
  expect(almaValues(undefined)).toEqual({})
})
