import { expect, it } from 'vitest'
import { parseJson } from '../delivery/parsing/parse-json'
import { isFailure } from '../model/failure'
import { checkAnnotations, checkPageText, checkSearchAnswer } from './fuzz/later-invariants'
import { mutateBytes } from './fuzz/mutate-bytes'
import { mutateJson } from './fuzz/mutate-json'
import { chanceFrom } from './fuzz/random'
import annotations from './iiif/fixtures/annotations.json'
import search1 from './iiif/fixtures/search-v1.json'
import search2 from './iiif/fixtures/search-v2.json'
import { iiifLater } from './iiif/later'
import { pageTexts } from './page-text'

// Documents that come after the object. Repeat a run with the printed FUZZ_SEED, one mutant with FUZZ_COUNT=1, too.
const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31)
const COUNT = Number(process.env.FUZZ_COUNT ?? 5000)
const SEEDS: readonly [unknown, ...unknown[]] = [annotations, search1, search2]
const PATIENCE = 300_000
const CANVASES = [{}, { width: 1000, height: 1500 }, { width: 7 }]

const ALTO =
  '<alto><Layout><Page WIDTH="100" HEIGHT="200"><TextBlock HPOS="1" VPOS="2" WIDTH="30" HEIGHT="40">' +
  '<TextLine><String CONTENT="light" HPOS="5" VPOS="6" WIDTH="7" HEIGHT="8" SUBS_TYPE="HypPart1" SUBS_CONTENT="lighthouse"/>' +
  '</TextLine><TextLine><String CONTENT="house" HPOS="1" VPOS="9" WIDTH="7" HEIGHT="8" SUBS_TYPE="HypPart2" ' +
  'SUBS_CONTENT="lighthouse"/><SP/><String CONTENT="&amp;"/></TextLine></TextBlock></Page></Layout></alto>'
const HOCR =
  '<html><div class="ocr_page" title="bbox 0 0 200 100"><p class="ocr_par"><span class="ocr_line" title="bbox 1 2 30 40">' +
  '<span class="ocrx_word" title="bbox 1 2 9 9; x_wconf 9">The</span> <b>light</b></span></p></div></html>'
const PAGE =
  '<PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15"><Page imageWidth="200" imageHeight="100" ' +
  'readingDirection="right-to-left"><ReadingOrder><OrderedGroup id="o"><RegionRefIndexed index="0" regionRef="r"/>' +
  '</OrderedGroup></ReadingOrder><TextRegion id="r"><Coords points="1,2 9,2 9,9 1,9"/><TextLine><Word><Coords points="1,2 4,2 4,9"/>' +
  '<TextEquiv index="0"><Unicode>light</Unicode></TextEquiv></Word><TextEquiv conf="0.5"><Unicode>light</Unicode></TextEquiv>' +
  '</TextLine></TextRegion></Page></PcGts>'
const TEXTS: readonly [string, ...string[]] = [ALTO, HOCR, PAGE, 'a b\n\n  c\td', '<p>a<b>b</b><br>c</p>']

const encode = (text: string) => new TextEncoder().encode(text)

async function readJson(seed: number): Promise<void> {
  const chance = chanceFrom(seed)
  const json = mutateJson(chance.pick(SEEDS), chance, SEEDS)
  const parsed = parseJson(mutateBytes(encode(JSON.stringify(json) ?? ''), chance))
  if (isFailure(parsed)) return
  const document = { ...parsed, url: 'https://library.example/annotations' }
  const canvas = CANVASES[seed % CANVASES.length] ?? {}
  const page = await iiifLater.toAnnotations?.(document, canvas)
  if (page) checkAnnotations(page)
  const answer = await iiifLater.toSearchAnswer?.(document, canvas)
  if (answer) checkSearchAnswer(answer)
}

async function readText(seed: number): Promise<void> {
  const chance = chanceFrom(seed)
  const bytes = mutateBytes(encode(chance.pick(TEXTS)), chance)
  const text = new TextDecoder().decode(bytes)
  const page = await pageTexts.toPageText?.({ text, format: '' }, CANVASES[seed % CANVASES.length] ?? {})
  if (page) checkPageText(page)
}

it.each([
  ['annotations and search answers', readJson],
  ['texts of pages', readText],
])(
  `reads ${COUNT} broken %s without throwing or breaking a promise of the model`,
  {
    timeout: PATIENCE,
  },
  async (_, read) => {
    process.stdout.write(`fuzz: FUZZ_SEED=${SEED} FUZZ_COUNT=${COUNT}\n`)
    for (let seed = SEED; seed < SEED + COUNT; seed++)
      await read(seed).catch(error => {
        throw new Error(`FUZZ_SEED=${seed} FUZZ_COUNT=1: ${String(error)}`, { cause: error })
      })
    expect(COUNT).toBeGreaterThan(0)
  },
)
