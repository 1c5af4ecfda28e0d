// Checks of the screen, each of which runs in the page: returns what is seen, to be compared with what is expected.

/** Opens a document in a page of the built viewer and returns what is seen differently; an empty list when all agrees. */
export async function findDifferences(page, see, patience) {
  const differences = []
  for (const [name, expected] of Object.entries(see)) {
    const argument = { name, expected }
    const agrees = await page
      .waitForFunction(isSeen, argument, { timeout: patience, polling: 200 })
      .then(() => true)
      .catch(() => false)
    if (!agrees) differences.push(`${name} should be ${JSON.stringify(expected)}`)
  }
  return differences
}

/** Runs in the page: tells whether one thing is seen as expected. */
function isSeen({ name, expected }) {
  const pictures = [...document.querySelectorAll('.picture-layer img.page-picture')].filter(
    ({ complete, naturalWidth }) => complete && naturalWidth > 0,
  )
  const buttons = () =>
    [...document.querySelectorAll('button')].map(
      each => each.getAttribute('aria-label') ?? each.textContent.trim(),
    )
  const words = [...document.body.children]
    .filter(({ localName }) => localName !== 'script')
    .map(({ textContent }) => textContent)
    .join(' ')
  const turnOf = element => Number(/rotate\((-?[\d.]+)deg/.exec(element.style.transform)?.[1] ?? 0)
  const boxOf = ({ style }) => [style.left, style.top, style.width, style.height].map(Number.parseFloat)
  const near = (one, other) => one.every((each, index) => Math.abs(each - other[index]) <= 2)
  const checks = {
    pictures: () => pictures.length === expected,
    // The place of the uppermost picture, in hundredths of the canvas.
    uppermost: () => pictures.length > 1 && near(boxOf(pictures.at(-1)), expected),
    turned: () => pictures.some(each => turnOf(each) === expected),
    painted: () =>
      [...document.querySelectorAll('.painted-text')].some(
        each => each.textContent.includes(expected) && each.getBoundingClientRect().width > 20,
      ),
    words: () => words.includes(expected),
    button: () => buttons().includes(expected),
    noButton: () => pictures.length > 0 && buttons().includes('Settings') && !buttons().includes(expected),
    player: () => document.querySelector('.player') !== null && words.includes(expected),
    element: () => document.querySelector(expected) !== null,
  }
  return checks[name]()
}
