import { safeUrl } from '../../delivery/safe-url'
import type { Canvas, DigitalObject, MetadataEntry } from '../../model/digital-object'
import { type LanguageMap, unknownLanguage } from '../../model/language-map'
import { isObject, type JsonObject, listOf, objectsIn, positive, stringOf } from '../json'
import { clip, LONGEST_VALUE, MOST_ENTRIES, plainLabel } from '../text'
import { fileLabel, fileToCanvas } from './file-to-canvas'

/** Words by which institutions label the title, in the languages of Alma's interface that say it differently. */
const TITLE =
  /^(?:main |full |uniform |haupt)?(?:title|titel|titre|titolo|t[ií]tulo|t[ií]tol|tittel|titill|tytuł|titul|název|názov|naslov|naziv|cím|otsikko|nimeke|pealkiri|nosaukums|pavadinimas|titlu|başlık|tiêu đề|judul|τίτλος|заглавие|название|назва|наслов|כותר|כותרת|العنوان|عنوان|タイトル|題名|书名|題名|题名|標題|标题|서명|제목|ชื่อเรื่อง)s?(?: proper| statement)?\s*:?$/iu

/** True for JSON with a list of files or of metadata; a missing or empty `files` is a representation too. */
export function hasShapeOfDelivery(json: unknown): json is JsonObject {
  return isObject(json) && (Array.isArray(json.files) || Array.isArray(json.metadata))
}

/** Turns Alma's delivery JSON into the model; `address` is where it came from, whose query is not kept. */
export function deliveryToDigitalObject(delivery: JsonObject, url: string): DigitalObject {
  const metadata = objectsIn(listOf(delivery.metadata).slice(0, MOST_ENTRIES)).map(toEntry)
  const files = objectsIn(delivery.files)
  const label =
    titleIn(metadata) ?? labelFrom(stringOf(delivery.label)) ?? labelFrom(files[0] && fileLabel(files[0]))
  return {
    id: url.split(/[?#]/, 1)[0] ?? '',
    ...(label && { label }),
    metadata,
    rights: [],
    providers: [],
    homepages: [],
    renderings: [],
    seeAlso: [],
    viewingDirection: 'left-to-right',
    behaviors: [],
    lookUnstated: true,
    canvases: withWords(files.map(fileToCanvas), files),
    structures: [],
    ...loanIn(delivery.loan, url),
  }
}

const CAPTIONS = /vtt|subrip|srt|[._-]ad\.|descri/i

/** Recordings can be asked for the captions and audio descriptions beside them, which are read when they are. */
function withWords(canvases: readonly Canvas[], files: readonly JsonObject[]): readonly Canvas[] {
  const beside = canvases.some(({ painting: [first], label }) =>
    CAPTIONS.test(first?.media.format + JSON.stringify(label)),
  )
  if (!beside && !files.some(({ captions }) => captions)) return canvases
  return canvases.map((canvas, index) =>
    /^(?:sound|video)$/.test(canvas.painting[0]?.media.type ?? '')
      ? {
          ...canvas,
          loadTimedTexts: async () =>
            (await import('./timed-texts')).timedTextsBeside(index, canvases, files),
        }
      : canvas,
  )
}

/** The longest loan that is believed, in seconds. */
const LONGEST_LOAN = 366 * 24 * 3600

/** It is given back by a request that nobody sees: only to the server that delivered it. */
function loanIn(loan: unknown, url: string): Pick<DigitalObject, 'loan'> {
  if (!isObject(loan)) return {}
  const seconds = positive(loan.seconds, LONGEST_LOAN)
  const giveBack = safeUrl(loan.returnUrl, url)
  const own = giveBack !== undefined && new URL(giveBack).origin === new URL(url).origin
  return seconds ? { loan: { seconds, ...(own && { giveBack }) } } : {}
}

function toEntry(entry: JsonObject): MetadataEntry {
  const values = listOf(entry.value)
    .filter(value => typeof value === 'string' || typeof value === 'number')
    .slice(0, MOST_ENTRIES)
    .map(value => clip(String(value), LONGEST_VALUE))
  return {
    label: labelFrom(stringOf(entry.label)) ?? {},
    value: values.length > 0 ? unknownLanguage(...values) : {},
  }
}

function titleIn(metadata: readonly MetadataEntry[]): LanguageMap | undefined {
  const title = metadata.find(entry => TITLE.test(entry.label.none?.[0]?.trim() ?? ''))
  return labelFrom(title?.value.none?.map(value => value.trim()).find(Boolean))
}

function labelFrom(text: string | undefined): LanguageMap | undefined {
  return text ? unknownLanguage(plainLabel(text)) : undefined
}
