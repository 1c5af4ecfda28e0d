// The frames that a page itself can draw, told by its own clock while nothing takes pictures of it.

/** Starts the clock in the page; `column`, a selector, has the elements in it counted as well. */
export function startFrameClock(page, column = '') {
  return page.evaluate(selector => {
    const clock = { times: [performance.now()], elements: 0, running: true }
    const host = selector === '' ? null : document.querySelector(selector)
    const tick = time => {
      clock.times.push(time)
      if (host) clock.elements = Math.max(clock.elements, host.getElementsByTagName('*').length)
      if (clock.running) requestAnimationFrame(tick)
    }
    requestAnimationFrame(tick)
    globalThis.frameClock = clock
  }, column)
}

/** Stops the clock; returns the `times` of the frames in milliseconds and the most `elements` there were at once. */
export function stopFrameClock(page) {
  return page.evaluate(() => {
    const { frameClock } = globalThis
    frameClock.running = false
    return { times: frameClock.times, elements: frameClock.elements }
  })
}

/** The longest time between two frames, in milliseconds; 0 when there are no two. */
export function longestFrame(times) {
  return times.reduce((longest, time, index) => Math.max(longest, time - (times[index - 1] ?? time)), 0)
}

/** Number of frames in each whole second from the first one on. */
export function framesPerSecond(times) {
  const [first = 0] = times
  const seconds = Math.floor(((times.at(-1) ?? first) - first) / 1000)
  const counts = Array.from({ length: seconds }, () => 0)
  for (const time of times.slice(1)) {
    const second = Math.floor((time - first) / 1000)
    if (second < seconds) counts[second]++
  }
  return counts
}
