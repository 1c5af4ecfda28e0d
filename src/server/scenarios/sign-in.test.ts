import { describe, expect, it } from 'vitest'
import { ask, pathFor, sessionCookie } from '../test-requests'

const form = (name: string) => ({ method: 'POST', body: new URLSearchParams({ name }) })

describe('signing in', () => {
  it('shows a form with a labelled field, and keeps where the reader came from', async () => {
    const target = '/?service=/view/delivery/1210000800000412&page="2"'
    const html = await (await ask(`/sign-in?target-url=${encodeURIComponent(target)}`)).text()
    expect(html).toContain('<label for="name">')
    const action = /action="([^"]+)"/.exec(html)?.[1] ?? ''
    const answer = await ask(action.replaceAll('&amp;', '&'), form('Ida'))
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/?service=/view/delivery/1210000800000412&page=%222%22')
  })

  it('opens a session that scripts cannot read and other sites cannot use', async () => {
    const answer = await ask('/sign-in', form('Zoë Øst'))
    const cookie = answer.headers.get('set-cookie') ?? ''
    expect(cookie).toContain('HttpOnly')
    expect(cookie).toContain('SameSite=Lax')
    const signedIn = { headers: { cookie: `theme=dark; ${cookie.split(';', 1)[0]}` } }
    expect((await ask(`${pathFor('journal')}.json`, signedIn)).status).toBe(200)
  })

  it('needs a name', async () => {
    for (const name of ['', '   ', 'x'.repeat(81)])
      expect((await ask('/sign-in', form(name))).status).toBe(400)
  })

  it('leads back to this service only', async () => {
    const targets = [
      'https://elsewhere.example/',
      '//elsewhere.example',
      '/\\elsewhere.example',
      'javascript:alert(1)',
      '/a\r\nSet-Cookie: a=b',
    ]
    for (const target of targets) {
      const path = `/sign-in?target-url=${encodeURIComponent(target)}`
      expect((await ask(path)).status).toBe(400)
      expect((await ask(path, form('Ida'))).status).toBe(400)
    }
  })
})

describe('a session', () => {
  it('cannot be forged', async () => {
    const cookie = await sessionCookie()
    const [name = '', signature = ''] = cookie.split('=')[1]?.split('.') ?? []
    const forged = [
      `lectern-session=${name}`,
      `lectern-session=QWJlbA.${signature}`,
      `lectern-session=${name}.${signature.slice(1)}0`,
      'lectern-session=.',
    ]
    for (const each of forged) {
      expect((await ask(`${pathFor('journal')}.json`, { headers: { cookie: each } })).status).toBe(401)
    }
  })

  it('ends at signing out', async () => {
    const answer = await ask('/sign-out?target-url=/')
    expect(answer.status).toBe(303)
    expect(answer.headers.get('set-cookie')).toContain('Max-Age=0')
  })
})
