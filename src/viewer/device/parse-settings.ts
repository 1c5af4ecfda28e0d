import { type Settings, USUAL_SETTINGS, type ZoomOnTurn } from './settings'
import { parseLook } from './text-look'

const ZOOMS: readonly ZoomOnTurn[] = ['whole', 'keep', 'keep-at-start']

const isRecordOfStrings = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' && value !== null && Object.values(value).every(each => typeof each === 'string')

/** Reads settings as they were kept; what is missing or of a wrong kind takes its default. */
export function parseSettings(text: string): Settings {
  let stored: Partial<Record<keyof Settings, unknown>>
  try {
    const json: unknown = JSON.parse(text)
    stored = typeof json === 'object' && json !== null ? json : {}
  } catch {
    stored = {}
  }
  const textLook = parseLook(stored.textLook)
  const flag = (value: unknown, usual: boolean) => (typeof value === 'boolean' ? value : usual)
  return {
    zoomOnTurn: ZOOMS.find(zoom => zoom === stored.zoomOnTurn) ?? USUAL_SETTINGS.zoomOnTurn,
    animated: flag(stored.animated, USUAL_SETTINGS.animated),
    comingBack: flag(stored.comingBack, USUAL_SETTINGS.comingBack),
    singleKeys: flag(stored.singleKeys, USUAL_SETTINGS.singleKeys),
    ...(typeof stored.language === 'string' && { language: stored.language }),
    ...(isRecordOfStrings(stored.keys) && { keys: stored.keys }),
    ...(stored.selectWords === true && { selectWords: true }),
    ...(textLook && { textLook }),
  }
}
