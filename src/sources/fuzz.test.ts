import { expect, it } from 'vitest'
import { parseJson } from '../delivery/parsing/parse-json'
import { isCollection } from '../model/collection'
import { isFailure } from '../model/failure'
import mixed from './alma/fixtures/mixed.json'
import { checkCollection, checkInvariants } from './fuzz/invariants'
import { mutateBytes } from './fuzz/mutate-bytes'
import { mutateJson } from './fuzz/mutate-json'
import { chanceFrom } from './fuzz/random'
import bookV2 from './iiif/fixtures/book-v2.json'
import bookV3 from './iiif/fixtures/book-v3.json'
import collectionV2 from './iiif/fixtures/collection-v2.json'
import collectionV3 from './iiif/fixtures/collection-v3.json'
import odd from './iiif/fixtures/odd.json'
import recital from './iiif/fixtures/recital-v3.json'
import { sources } from './index'

// Repeat a run with the printed FUZZ_SEED, one mutant with the seed of its report and FUZZ_COUNT=1.
const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31)
const COUNT = Number(process.env.FUZZ_COUNT ?? 25_000)
const SEEDS: readonly [unknown, ...unknown[]] = [
  bookV3,
  bookV2,
  recital,
  odd,
  mixed,
  collectionV2,
  collectionV3,
]
const PATIENCE = 300_000
/** Milliseconds that reading a mutant may take: for 99 of 100, and for any. */
const USUAL = 50
const WORST = 1000

function mutant(seed: number): Uint8Array {
  const chance = chanceFrom(seed)
  const json = mutateJson(chance.pick(SEEDS), chance, SEEDS)
  return mutateBytes(new TextEncoder().encode(JSON.stringify(json) ?? ''), chance)
}

/** Bytes to model, without the net that `toObject` spreads under a source that throws. */
async function readAll(bytes: Uint8Array): Promise<void> {
  const parsed = parseJson(bytes)
  if (isFailure(parsed)) return
  const source = sources.find(each => each.recognizes(parsed.json))
  const model = await source?.toObject({ json: parsed.json, url: 'https://library.example/m?x=1' })
  if (!model || isFailure(model)) return
  if (isCollection(model)) checkCollection(model)
  else checkInvariants(model)
}

async function timeOf(bytes: Uint8Array): Promise<number> {
  const start = performance.now()
  await readAll(bytes)
  return performance.now() - start
}

it(`reads ${COUNT} broken documents without throwing, breaking a promise of the model or taking long`, {
  timeout: PATIENCE,
}, async () => {
  process.stdout.write(`fuzz: FUZZ_SEED=${SEED} FUZZ_COUNT=${COUNT}\n`)
  const prototype = Object.getOwnPropertyNames(Object.prototype).join()
  const times: number[] = []
  for (let seed = SEED; seed < SEED + COUNT; seed++) {
    const bytes = mutant(seed)
    try {
      const time = await timeOf(bytes)
      // A second look, because a pause of the machine is no fault of the mutant.
      times.push(time > USUAL ? Math.min(time, await timeOf(bytes)) : time)
    } catch (error) {
      const start = new TextDecoder().decode(bytes.slice(0, 500))
      throw new Error(`FUZZ_SEED=${seed} FUZZ_COUNT=1: ${String(error)}\n${start}`, { cause: error })
    }
    if (Object.getOwnPropertyNames(Object.prototype).join() !== prototype)
      throw new Error(`FUZZ_SEED=${seed}: Object.prototype was touched`)
  }
  times.sort((one, other) => one - other)
  const usual = times[Math.floor(times.length * 0.99)] ?? 0
  const worst = times.at(-1) ?? 0
  process.stdout.write(`fuzz: 99 of 100 within ${usual.toFixed(1)} ms, all within ${worst.toFixed(1)} ms\n`)
  expect(usual).toBeLessThanOrEqual(USUAL)
  expect(worst).toBeLessThanOrEqual(WORST)
})
