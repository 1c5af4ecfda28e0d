import sharp from 'sharp'
import { expect, it } from 'vitest'
import { answerStrangeHost } from './stub-images.mjs'

/** Answer of the stub to a URL, as Playwright gets it. */
async function answerTo(url, resourceType = 'fetch') {
  const answers = []
  const request = () => ({ url: () => url, resourceType: () => resourceType })
  await answerStrangeHost({ request, fulfill: async answer => answers.push(answer) })
  return answers[0]
}

it.each([
  ['/iiif/2/a%2Fb%3D%3D/full/300,/0/default.jpg', [300, 400]],
  ['/iiif/3/a/0,0,512,512/512,512/0/default.jpg', [512, 512]],
  ['/iiif/2/a/full/!200,200/0/default.jpg', [200, 200]],
  ['/iiif/2/a/full/full/0/native.jpg', [1500, 2000]],
  ['/plain/page.png', [1500, 2000]],
])('gives a picture of the size that %s asks for', async (path, size) => {
  const { body } = await answerTo(`https://images.example${path}`)
  const { width, height } = await sharp(body).metadata()
  expect([width, height]).toEqual(size)
})

it('describes every image as a service of level 2 with the id that was asked', async () => {
  const { json } = await answerTo('https://images.example/iiif/2/a%2Fb/info.json?token=x')
  expect(json).toMatchObject({ '@id': 'https://images.example/iiif/2/a%2Fb', width: 1500, height: 2000 })
})

it('has nothing else', async () => {
  expect((await answerTo('https://elsewhere.example/script.js', 'script')).status).toBe(404)
})
