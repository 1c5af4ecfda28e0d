import { type Settings, USUAL_SETTINGS, type ZoomOnTurn } from './settings'

const ZOOMS: readonly ZoomOnTurn[] = ['whole', 'keep', 'keep-at-start']

/** Reads settings as they were kept; what is missing or of a wrong kind takes its default. */
export function parseSettings(text: string): Settings {
  let kept: Partial<Record<keyof Settings, unknown>>
  try {
    const json: unknown = JSON.parse(text)
    kept = typeof json === 'object' && json !== null ? json : {}
  } catch {
    kept = {}
  }
  const flag = (value: unknown, usual: boolean) => (typeof value === 'boolean' ? value : usual)
  return {
    zoomOnTurn: ZOOMS.find(zoom => zoom === kept.zoomOnTurn) ?? USUAL_SETTINGS.zoomOnTurn,
    animated: flag(kept.animated, USUAL_SETTINGS.animated),
    comingBack: flag(kept.comingBack, USUAL_SETTINGS.comingBack),
  }
}
