// How long the viewer takes to speak another language, from the choice in the settings, and that the reader stays in place.
import { atMost } from '../figures.mjs'
import { Reader } from '../reading.mjs'

/** Languages in the order in which they are chosen: another script, and one from right to left. */
const LANGUAGES = ['de', 'ja', 'ar']
const VIEWER = {
  name: 'lectern',
  url: '{pages}/viewer/?manifest={manifest}&layout=single',
  next: { key: 'ArrowRight' },
}

/** Chooses a language; returns the milliseconds until the frame after the language and the heading of the settings are new. */
function choose(page, language) {
  return page.evaluate(choice => {
    const select = [...document.querySelectorAll('select')].find(each =>
      [...each.options].some(({ value }) => value === choice),
    )
    if (!select) throw new Error('there is no choice of languages')
    const heading = () => document.querySelector('aside h2, [role="complementary"] h2')?.textContent
    const before = heading()
    const begun = performance.now()
    select.value = choice
    select.dispatchEvent(new Event('change', { bubbles: true }))
    return new Promise(resolve => {
      const look = () => {
        if (document.documentElement.lang === choice && heading() !== before)
          requestAnimationFrame(time => setTimeout(() => resolve(Math.max(time, performance.now()) - begun)))
        else requestAnimationFrame(look)
      }
      look()
    })
  }, language)
}

async function measureLanguages(session) {
  const { page, screen } = session
  await new Reader(session).load()
  await screen.halt()
  await session.zoom()
  await page.getByRole('button', { name: 'Settings', exact: true }).click()
  await page.getByRole('combobox', { name: 'Language' }).waitFor()
  await session.rest(1000)
  const before = page.url()
  const switches = []
  for (const language of LANGUAGES) {
    switches.push(await choose(page, language))
    await session.rest(500)
  }
  return { switches, moved: page.url() === before ? 0 : 1, errors: session.errors }
}

/** The switch of language; it has no floor. */
export const LANGUAGE_GROUPS = [
  {
    name: 'language',
    title: `Another language in the settings, ${LANGUAGES.length} times, each fetched when it is chosen, zoomed, unthrottled`,
    contenders: [VIEWER],
    canvases: 300,
    profile: 'open',
    rounds: 3,
    quick: 1,
    measure: measureLanguages,
    figures: [
      { label: 'all words in it after, ms', of: sample => sample.switches, target: atMost(300, ' ms') },
      { label: 'places lost', of: sample => sample.moved, target: atMost(0) },
    ],
  },
]
