import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { almaIdentifier } from './iiif/image-identifiers'
import { isPicture, samples } from './samples'
import { ask, pathFor, sampleIn } from './test-requests'

const book = sampleIn('book')
const [cover] = book.files
const plain = `/iiif/3/${cover?.id}`
const alma = cover && isPicture(cover) ? `/iiif/2/${almaIdentifier(book, cover)}` : ''
const storage = '/storage/99SKERROW_INST/storage/alma'
const signed = 'X-Amz-Date=20260101T000000Z&X-Amz-Expires=99999999999&X-Amz-Signature='

const paths: readonly (readonly [string, string])[] = [
  ['climbing out of storage', '/storage/../../package.json'],
  ['climbing out, encoded', '/storage/%2e%2e/%2e%2e/package.json'],
  ['climbing out, slashes encoded', '/storage/..%2f..%2f..%2fetc%2fpasswd'],
  ['climbing out, encoded twice', '/storage/%252e%252e%252f%252e%252e%252fetc%252fpasswd'],
  ['climbing out, overlong UTF-8', '/storage/%c0%ae%c0%ae/%c0%ae%c0%ae/etc/passwd'],
  ['climbing out with backslashes', `${storage}/..\\..\\..\\windows\\win.ini`],
  ['climbing out with encoded backslashes', `${storage}/..%5c..%5c..%5cwindows%5cwin.ini`],
  ['climbing out with doubled dots', '/storage/....//....//etc/passwd'],
  ['an absolute path', '/storage//etc/passwd'],
  ['an absolute path, encoded', '/storage/%2fetc%2fpasswd'],
  ['a file address', '/storage/file:///etc/passwd'],
  ['a NUL', `${storage}/lights-001.jpg%00.txt`],
  ['a folder', `${storage}/`],
  ['the description of a sample', '/view/delivery/99SKERROW_INST/sample.json'],
  ['a file of the project', '/view/delivery/..%2f..%2fpackage.json'],
  ['a text that climbs out', '/view/delivery/text/99SKERROW_INST/..%2f..%2f..%2fpackage.json'],
  ['a text of a file without one', `/view/delivery/text/99SKERROW_INST/${cover?.id}`],
  ['a thumbnail that climbs out', '/view/delivery/thumbnail/99SKERROW_INST/..%2f..%2fsamples.ts'],
  ['a thumbnail of a negative index', `/view/delivery/thumbnail/99SKERROW_INST/${book.representation}/-1`],
  ['a thumbnail with too many parts', `/view/delivery/thumbnail/99SKERROW_INST/${book.representation}/0/0`],
  ['a prototype as an identifier', '/view/delivery/99SKERROW_INST/__proto__.json'],
  ['a constructor as an institution', '/view/delivery/constructor/1210000100000412.json'],
  ['an identifier of a thousand digits', `/view/delivery/99SKERROW_INST/${'1'.repeat(1000)}.json`],
  ['markup as an identifier', '/view/delivery/99SKERROW_INST/%3Cscript%3E.json'],
  ['a manifest with too many parts', `${pathFor('book', '/view/iiif/presentation')}/manifest/../manifest/x`],
  [
    'a canvas of another representation',
    `${pathFor('book', '/view/iiif/presentation')}/canvas/1310000200010412`,
  ],
  ['a malformed percent sign', '/view/delivery/%E0%A4%A'],
  ['a lonely percent sign', '/iiif/2/%/info.json'],
  ['a very long address', `/view/delivery/${'a'.repeat(9000)}`],
  ['a very long query', `${pathFor('book')}.json?q=${'a'.repeat(9000)}`],
  ['a picture of huge size', `${plain}/full/99999999,99999999/0/default.jpg`],
  ['a picture of a number beyond numbers', `${plain}/full/${'9'.repeat(400)},/0/default.jpg`],
  ['a picture without size', `${plain}/full/0,0/0/default.jpg`],
  ['a picture of a negative size', `${plain}/full/-1,/0/default.jpg`],
  ['a picture outside the picture', `${plain}/99999,99999,10,10/10,/0/default.jpg`],
  ['an empty region', `${plain}/0,0,0,0/10,/0/default.jpg`],
  ['a region that is not a number', `${plain}/NaN,0,1,1/10,/0/default.jpg`],
  ['a percentage of nothing', `${plain}/full/pct:0/0/default.jpg`],
  ['a rotation that is a word', `${plain}/full/100,/fast/default.jpg`],
  ['a format nobody has', `${plain}/full/100,/0/default.exe`],
  ['a quality that climbs out', `${plain}/full/100,/0/..%2f..%2fdefault.jpg`],
  ['a picture in Alma’s form with a forged identifier', `/iiif/2/${'QUFB'.repeat(120)}%3D%3D/info.json`],
  ['a picture by a decoded identifier', `${decodeURIComponent(alma)}/full/full/0/default.jpg/x`],
  ['version 1 of the Image API', `/iiif/1/${cover?.id}/info.json`],
  ['a signature that is empty', `${storage}/x?${signed}`],
  ['a signature that is forged', `${storage}/x?${signed}${'0'.repeat(64)}`],
  ['a signature that is not hexadecimal', `${storage}/x?${signed}%F0%9F%92%A5`],
  ['a target elsewhere', '/sign-in?target-url=https%3A%2F%2Felsewhere.example'],
  ['a target that injects a header', '/sign-out?target-url=%2F%0D%0ASet-Cookie%3A%20a%3Db'],
  ['a target with a user name', '/sign-in?target-url=https%3A%2F%2Fa%40library.example.org%2F'],
]

describe('hostile requests', () => {
  it.each(paths)('%s', async (_, path) => {
    const answer = await ask(path)
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
    expect((await answer.arrayBuffer()).byteLength).toBeLessThan(400)
  })

  it.each(['bytes=5-1', 'bytes=-', 'bytes=a-b', 'bytes=0-1,3-4,6-7', `bytes=${'9'.repeat(30)}-`])(
    'the range %s',
    async range => {
      const { files } = (await (await ask(`${pathFor('book')}.json`)).json()) as { files: { url: string }[] }
      expect((await ask(files[0]?.url ?? '', { headers: { range } })).status).toBe(416)
    },
  )

  it('a form that is too long', async () => {
    expect((await ask('/sign-in', { method: 'POST', body: `name=${'a'.repeat(5000)}` })).status).toBe(413)
  })

  it('an origin that is none gets no permission', async () => {
    for (const origin of ['null', 'https://a.example, https://b.example', 'javascript:1']) {
      const { headers } = await ask(`${pathFor('book')}.json`, { headers: { origin } })
      expect(headers.has('access-control-allow-origin')).toBe(false)
    }
  })

  it('never make the description of a sample readable as a file', () => {
    const names = samples.flatMap(sample => sample.files.map(file => file.name))
    expect(names).not.toContain('sample.json')
    for (const name of names) expect(name).toMatch(/^[a-z0-9][a-z0-9.-]*$/)
    expect(readFileSync(`${import.meta.dirname}/samples/book/sample.json`, 'utf8')).toContain(
      book.representation,
    )
  })
})
