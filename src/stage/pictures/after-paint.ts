/** Milliseconds after which nothing is expected to be drawn any more: an iframe out of sight gets no frames. */
const NO_FRAMES = 1000

/** Settles when the browser reports that something of the document is on the screen. */
function firstContent(): Promise<void> {
  return new Promise(resolve => {
    new PerformanceObserver(paints => {
      if (paints.getEntriesByName('first-contentful-paint').length > 0) resolve()
    }).observe({ type: 'paint', buffered: true })
  })
}

/** Settles when two frames have begun: the second one begins when the first was drawn. */
function twoFrames(): Promise<void> {
  return new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))
}

let contentPainted: Promise<void> | undefined

/**
 * Settles when the browser has drawn what the document holds now. The first time it waits for the browser's own report,
 * which is later than the frames and exact. Settles at once while the page is hidden.
 */
export async function afterPaint(): Promise<void> {
  if (document.hidden) return
  contentPainted ??= firstContent()
  const patience = new Promise<void>(resolve => setTimeout(resolve, NO_FRAMES))
  await Promise.race([Promise.all([contentPainted, twoFrames()]), patience])
}
