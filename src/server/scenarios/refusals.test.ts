import { describe, expect, it } from 'vitest'
import type { DeliveryJson } from '../../sources/alma/delivery-json'
import { samples } from '../samples'
import { ask, askJson, ORIGIN, sessionCookie } from '../test-requests'

const INSTITUTION = '99SKERROW_INST'
const id = (number: number) => `12100020${String(number).padStart(2, '0')}000412`
const path = (number: number) => `/view/delivery/${INSTITUTION}/${id(number)}.json`
const cookie = async (name = 'Reader') => {
  const body = new URLSearchParams({ name })
  const answer = await ask('/sign-in', { method: 'POST', body })
  return { headers: { cookie: (answer.headers.get('set-cookie') ?? '').split(';', 1)[0] ?? '' } }
}
const fromElsewhere = { headers: { origin: 'https://viewer.example' } }

describe('the delivery service refuses what Alma refuses', () => {
  it('has an object for every way, on no start page', () => {
    const unlisted = samples.filter(sample => sample.unlisted).map(sample => sample.representation)
    const refused = Array.from({ length: 16 }, (_, n) => id(n))
    const expiring = ['1210003000000412', '1210003001000412', '1210003002000412']
    const late = Array.from({ length: 10 }, (_, n) => `121000400${n}000412`)
    expect(unlisted).toEqual([...refused, ...expiring, ...late, '1210006000000412'])
  })

  it('401 also after signing in, where cookies do not arrive', async () => {
    expect((await ask(path(0))).status).toBe(401)
    expect((await ask(path(0), { headers: { cookie: await sessionCookie() } })).status).toBe(401)
  })

  it('403 with a message that other origins may not read, and with one that they may', async () => {
    const hidden = await ask(path(1), fromElsewhere)
    expect(hidden.headers.get('access-control-expose-headers')).not.toContain('X-Denied-Message')
    const open = await ask(path(5), fromElsewhere)
    expect(open.headers.get('access-control-expose-headers')).toContain('X-Denied-Message')
  })

  it('403 with hostile and endless messages in a header that is one', async () => {
    expect((await ask(path(2))).headers.get('x-denied-message')).toContain('<script>')
    expect((await ask(path(3))).headers.get('x-denied-message')).toHaveLength(10_000 - 1)
  })

  it('a denied representation has no address that works', async () => {
    const [file] = samples.find(({ representation }) => representation === id(15))?.files ?? []
    const urls = [
      path(15),
      `/view/iiif/presentation/${INSTITUTION}/${id(15)}/manifest`,
      `/view/delivery/text/${INSTITUTION}/${file?.id}`,
    ]
    for (const url of urls) expect((await ask(url)).status).toBeGreaterThanOrEqual(403)
  })

  it('one file of an object although its address is signed', async () => {
    const { files = [] } = await askJson<DeliveryJson>(path(12))
    const statuses = await Promise.all(files.map(async ({ url = '' }) => (await ask(url)).status))
    expect(statuses).toEqual([200, 403, 200, 200, 200])
  })

  it('a web page with 200, and a redirect to the sign-in page', async () => {
    const challenge = await ask(path(8))
    expect([challenge.status, challenge.headers.get('content-type')]).toEqual([
      200,
      'text/html; charset=utf-8',
    ])
    const redirected = await ask(path(9))
    expect([redirected.status, redirected.headers.get('location')]).toEqual([302, '/sign-in'])
    expect((await ask(path(9), await cookie())).status).toBe(200)
  })

  it('by a clock three hours ahead, which its signed addresses go by', async () => {
    const answer = await ask(path(10))
    const ahead = Date.parse(answer.headers.get('date') ?? '') - Date.now()
    expect(Math.round(ahead / 3_600_000)).toBe(3)
    const { files = [] } = (await answer.json()) as DeliveryJson
    expect((await ask(files[0]?.url ?? '')).status).toBe(200)
  })

  it('a second reader, until the first gives back', async () => {
    const [one, other] = [await cookie('One'), await cookie('Other')]
    const { loan } = await askJson<DeliveryJson>(path(4), one)
    expect(loan?.seconds).toBe(45)
    const refused = await ask(path(4), other)
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([403, '5'])
    const back = loan?.returnUrl ?? ''
    expect((await ask(back, { ...other, method: 'POST' })).status).toBe(404)
    expect((await ask(back, { ...one, method: 'POST' })).status).toBe(204)
    expect((await ask(path(4), other)).status).toBe(200)
    expect((await ask(back, { ...other, method: 'POST' })).status).toBe(204)
  })
})

describe('guarded pictures', () => {
  const [file] = samples.find(({ representation }) => representation === id(13))?.files ?? []
  const probe = `/authorization/probe/${file?.id}`

  it('are there in small for all, and in full for readers', async () => {
    const full = `/iiif/3/${file?.id}/full/800,/0/default.jpg`
    expect((await ask(full)).status).toBe(401)
    expect((await ask(full, await cookie())).status).toBe(200)
    const { status, substitute } = await askJson<{ status: number; substitute: { id: string } }>(probe)
    expect(status).toBe(401)
    expect((await ask(substitute.id)).status).toBe(200)
    expect((await ask(substitute.id.replace(/400$/, '800'))).status).toBe(404)
  })

  it('are open by a token, which the token service tells only who has signed in', async () => {
    const path = `/authorization/token?messageId=1&origin=${encodeURIComponent(ORIGIN)}`
    expect(await (await ask(path)).text()).toContain('missingAspect')
    const page = await (await ask(path, await cookie())).text()
    expect(page).toContain(`"${ORIGIN}"`)
    const token = /"accessToken":"([^"]+)"/.exec(page)?.[1]
    const probed = (authorization: string) =>
      askJson<{ status: number }>(probe, { headers: { authorization } })
    expect((await probed(`Bearer ${token}`)).status).toBe(200)
    expect((await probed(`Bearer ${token}0`)).status).toBe(401)
  })

  it('tell no window of an origin that is none', async () => {
    for (const origin of ['javascript:x', 'https://a.example/"</script>', '*', ''])
      expect(
        (await ask(`/authorization/token?messageId=1&origin=${encodeURIComponent(origin)}`)).status,
      ).toBe(400)
  })
})

describe('another repository', () => {
  it.each([
    ['open', 200],
    ['members', 401],
    ['closed', 403],
    ['nothing', 404],
  ])('answers HEAD for %s with %d', async (name, status) => {
    const answer = await ask(`/repository/${name}`, { method: 'HEAD', ...fromElsewhere })
    expect(answer.status).toBe(status)
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://viewer.example')
  })
})
