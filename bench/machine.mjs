// Load of the machine by other work, which spoils timings.
import { readFileSync } from 'node:fs'
import os from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'

/** Milliseconds of processor time since the machine started, over all cores. */
function ticks() {
  const all = os.cpus().map(({ times }) => times)
  const total = all.reduce((sum, each) => sum + each.user + each.nice + each.sys + each.irq + each.idle, 0)
  return { total, busy: total - all.reduce((sum, each) => sum + each.idle, 0) }
}

/** Waits until less than a third of the machine is in use; at most `patience` milliseconds. */
export async function quietMoment(patience = 5000) {
  const deadline = Date.now() + patience
  for (let before = ticks(); Date.now() < deadline; ) {
    await pause(250)
    const now = ticks()
    if ((now.busy - before.busy) / (now.total - before.total) < 0.33) return true
    before = now
  }
  return false
}

/** Milliseconds that this process and the browser have used. */
async function own(cdp) {
  const { user, system } = process.cpuUsage()
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo')
  const browser = new Map(processInfo.map(({ id, cpuTime }) => [id, cpuTime * 1000]))
  return { bench: (user + system) / 1000, browser }
}

/**
 * Starts to watch the processor; `cdp` is a session with the browser itself. The returned function tells the
 * part of the machine (0 to 1) that others have used since.
 */
export async function watchOthers(cdp) {
  const [machine, mine] = [ticks(), await own(cdp)]
  return async () => {
    const [machineNow, mineNow] = [ticks(), await own(cdp)]
    let used = mineNow.bench - mine.bench
    for (const [id, time] of mineNow.browser) used += time - (mine.browser.get(id) ?? 0)
    const others = machineNow.busy - machine.busy - used
    return Math.max(0, others / Math.max(1, machineNow.total - machine.total))
  }
}

/** Bytes that the processes of a browser hold for themselves, files in memory left out; not a number where the system does not tell. */
export async function heldByBrowser(browser) {
  const cdp = await browser.newBrowserCDPSession()
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo')
  await cdp.detach()
  let kilobytes = 0
  for (const { id } of processInfo) {
    try {
      const status = readFileSync(`/proc/${id}/status`, 'utf8')
      for (const [, size] of status.matchAll(/^Rss(?:Anon|Shmem):\s+(\d+)/gm)) kilobytes += Number(size)
    } catch {
      if (os.platform() !== 'linux') return Number.NaN
      // The process has ended.
    }
  }
  return kilobytes * 1024
}

/** Watches what a browser holds; the returned function ends it and tells the most. */
export function watchPeak(browser) {
  let [most, isWatched] = [0, true]
  const watching = (async () => {
    while (isWatched) {
      most = Math.max(most, await heldByBrowser(browser))
      await pause(250)
    }
  })()
  return async () => {
    isWatched = false
    await watching
    return most
  }
}
