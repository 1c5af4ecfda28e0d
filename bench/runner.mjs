// Takes the contenders through the groups, turn by turn, and keeps what came of it.
import os from 'node:os'
import { quietMoment, watchOthers } from './machine.mjs'
import { manifestUrl } from './manifests.mjs'
import { PAGE_COUNT } from './pages.mjs'
import { Reader } from './reading.mjs'
import { PROFILES, Session } from './session.mjs'

const GIVE_UP = 2 // failed visits after which a contender is left out of a group

/** Number of visits of each contender in a group. A group named on the command line gets at least one. */
export function roundsOf(group, { quick, runs, only }) {
  const usual = quick ? group.quick : group.rounds
  const repetitions = group.repeated && runs ? runs : usual
  return only?.includes(group.name) ? Math.max(1, repetitions) : repetitions
}

/** Tells whether a contender has the layouts that a group begins in and `opens`; one that does not say has single pages. */
export const canShow = ({ layouts = ['single'] }, { layout = 'single', opens = layout }) =>
  layouts.includes(layout) && layouts.includes(opens)

/** The order in which contenders take turns: another one first in each round. */
export const rotated = (contenders, round) =>
  contenders.map((_, index) => contenders[(index + round) % contenders.length])

/**
 * Measures. `browser()` returns a running browser, `service` the origins, `settings` the options; `say` is
 * told each result as a line. Everything ends up in `data` (group → contender → samples) and `notes`.
 */
export class Runner {
  data = {}
  notes = []
  load = []
  others = []
  #failed = new Map()

  constructor({ browser, service, settings, say }) {
    Object.assign(this, { browser, service, settings, say })
  }

  #url(contender, { canvases, layout = 'single' }) {
    const manifest = manifestUrl(this.service.iiif, this.settings.presentation, canvases)
    return contender.url
      .replaceAll('{pages}', this.service.pages)
      .replaceAll('{iiif}', this.service.iiif)
      .replaceAll('{manifest}', encodeURIComponent(manifest))
      .replaceAll('{layout}', layout)
      .replaceAll('{pdf}', encodeURIComponent(`${this.service.iiif}/pdf/book.pdf`))
      .replaceAll('{delivery}', encodeURIComponent(`${this.service.iiif}/pdf/book.json`))
  }

  async #visit(contender, group, use) {
    const browser = await this.browser()
    const url = group.url ? group.url(contender, this.service) : this.#url(contender, group)
    const session = await Session.open(browser, contender, url, PROFILES[group.profile], group.prepare)
    try {
      return await use(session)
    } finally {
      await session.close()
    }
  }

  /** Has every picture made and every text packed before anything is timed; `groups` are to be measured. */
  async warmUp(contenders, groups) {
    for (const canvases of new Set([300, ...groups.map(group => group.canvases)])) {
      const url = manifestUrl(this.service.iiif, this.settings.presentation, canvases)
      await (await fetch(url, { headers: { 'accept-encoding': 'br' } })).arrayBuffer()
    }
    const layouts = new Set(groups.flatMap(({ layout = 'single', opens = layout }) => [layout, opens]))
    for (const contender of contenders) {
      for (const layout of layouts) {
        if (!canShow(contender, { layout })) continue
        try {
          const group = { canvases: 300, profile: 'open', layout }
          await this.#visit(contender, group, session => this.#leafThrough(session, layout))
        } catch (error) {
          this.notes.push(`${contender.name}, warming up (${layout}): ${error.message}`)
        }
      }
    }
  }

  /** Looks at every page there is once, in the sizes that the layout asks for. */
  async #leafThrough(session, layout) {
    if (layout === 'scroll' || layout === 'overview') return session.wheelThrough(PAGE_COUNT)
    const reader = new Reader(session)
    await reader.load()
    await reader.calibrate()
    const madeManifests = this.service.madeManifests()
    for (let turn = 0; turn < PAGE_COUNT; turn++) {
      await reader.flip()
      await session.rest(250)
      if (turn > 2 && this.service.madeManifests() === madeManifests) break
    }
    await session.zoom()
  }

  /** Has everything that a group of its own contenders fetches packed before anything is timed. */
  async warmUpGroup(group) {
    for (const contender of group.contenders) {
      const open = { ...group, profile: 'open' }
      await this.#visit(contender, open, group.measure).catch(error =>
        this.notes.push(`${contender.name}, warming up: ${error.message}`),
      )
    }
  }

  async #measure(group, contender) {
    await quietMoment()
    const browser = await this.browser()
    const cdp = await browser.newBrowserCDPSession()
    const othersSince = await watchOthers(cdp)
    const sample = await this.#visit(contender, group, async session => {
      try {
        return { ...(await group.measure(session, this.settings)), others: await othersSince() }
      } finally {
        if (this.settings.shots) await session.shoot(this.settings.shots, `${contender.name}-${group.name}`)
        await cdp.detach()
      }
    })
    this.others.push(sample.others)
    return sample
  }

  async #take(group, contender, round) {
    const key = `${group.name} ${contender.name}`
    if ((this.#failed.get(key) ?? 0) >= GIVE_UP) return
    const begun = Date.now()
    const seconds = () => `${((Date.now() - begun) / 1000).toFixed(1)} s`
    try {
      const sample = await this.#measure(group, contender)
      this.data[group.name] ??= {}
      this.data[group.name][contender.name] ??= []
      this.data[group.name][contender.name].push(sample)
      this.#note(contender, group, sample)
      this.say(`${round + 1} ${group.name} ${contender.name}: ${this.#summary(group, sample)} (${seconds()})`)
    } catch (error) {
      this.#failed.set(key, (this.#failed.get(key) ?? 0) + 1)
      this.notes.push(`${contender.name}, ${group.name}, round ${round + 1}: ${error.message}`)
      this.say(`${round + 1} ${group.name} ${contender.name}: failed, ${error.message} (${seconds()})`)
    }
    this.load.push(os.loadavg()[0])
  }

  #note(contender, group, { failures = [], errors = [], refused = [] }) {
    const refusals = refused.map(url => `refused: ${url.slice(0, 120)}`)
    for (const each of new Set([...failures, ...errors, ...refusals])) {
      this.notes.push(`${contender.name}, ${group.name}: ${each}`)
    }
  }

  #summary(group, sample) {
    const [figure] = group.figures
    return `${figure.label} ${[figure.of(sample)]
      .flat()
      .map(value => value?.toFixed(figure.digits ?? 0))
      .join(' ')}`
  }

  /**
   * Runs the groups round by round, so that what changes on the machine meets all of them; stops between two
   * visits when `deadline` (wall-clock milliseconds) has passed.
   */
  async run(groups, contenders, deadline) {
    const rounds = Math.max(0, ...groups.map(group => roundsOf(group, this.settings)))
    for (let round = 0; round < rounds; round++) {
      for (const group of groups.filter(each => round < roundsOf(each, this.settings))) {
        const able = (group.contenders ?? contenders).filter(contender => canShow(contender, group))
        for (const contender of rotated(able, round)) {
          if (Date.now() > deadline) {
            this.notes.push(`time was up in round ${round + 1} at ${group.name}; the rest was left out`)
            return
          }
          await this.#take(group, contender, round)
        }
      }
    }
  }
}
