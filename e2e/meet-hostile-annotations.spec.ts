import { expect, test } from '@playwright/test'
import { embedded, note, readAnnotations, selected, words } from './support/annotated'

const svg = (value: string) => selected({ type: 'SvgSelector', value })

test('hostile selectors bring neither script nor request, and the others are marked', async ({ page }) => {
  const requests: string[] = []
  page.on('request', request => requests.push(request.url()))
  const million = Array.from({ length: 200_000 }, (_, index) => `${index % 600},${index % 800}`).join(' ')
  const hostile = [
    '<svg onload="globalThis.ran = 1"><script>globalThis.ran = 1</script><rect x="10" y="20" width="30" height="40"/></svg>',
    '<!DOCTYPE svg [<!ENTITY e SYSTEM "https://spy.example/e">]><svg><image href="https://spy.example/i.png"/>&e;</svg>',
    '<svg><foreignObject><iframe src="https://spy.example/f"></iframe></foreignObject></svg>',
    `<svg><polygon points="${million}"/></svg>`,
    '<svg><path d="M1e99,1e99 L NaN Infinity z"/></svg>',
  ]
  const { panel } = await readAnnotations(page, {
    lists: [
      embedded(
        ...hostile.map((value, index) =>
          note(`${index}`, { body: words(`Hostile ${index}`), target: svg(value) }),
        ),
        note('outside', {
          body: words('Outside'),
          target: selected({ type: 'FragmentSelector', value: 'xywh=5000,-900,100,100' }),
        }),
        note('sound', { body: words('Sound'), target: selected({ type: 'PointSelector', x: 50, y: 60 }) }),
        {
          id: 'x',
          type: 'Annotation',
          motivation: { a: 1 },
          body: [null, 7, { value: 3 }],
          target: [[], 'x'],
        },
      ),
    ],
  })
  await expect(panel.mark('Comment: Hostile 0')).toHaveCount(1)
  await expect.poll(() => panel.placeOf('Comment: Hostile 0')).toEqual([10, 20, 30, 40])
  await expect(panel.mark('Comment: Sound')).toHaveCount(1)
  await expect(panel.item('Outside')).toHaveCount(1)
  await panel.head(/Outside/).click()
  await expect(panel.head(/Outside/)).toHaveAttribute('aria-current', 'location')
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false)
  expect(requests.filter(url => url.includes('spy.example'))).toEqual([])
})
