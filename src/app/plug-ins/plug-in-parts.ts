import { Puzzle } from 'lucide-react'
import { type ComponentType, createElement } from 'react'
import { isOwn } from '../../media'
import type { Medium, MediumProps } from '../../media/medium'
import type { Canvas, DigitalObject } from '../../model/digital-object'
import { isUntold } from '../../model/formats/format-details'
import type { LanguageMap } from '../../model/language-map'
import type { Panel } from '../../panels/panel'
import { objectOf } from '../../viewer/state/store'
import type { Viewer } from '../../viewer/use-viewer'
import { STANDARD_KEYS } from '../key-rows'
import { createContext, openObject } from './context'
import type { PlugIn, PlugInAction, PlugInMedium, PlugInPanel, Words } from './contract'
import { perform, reportEnd, reportPlugIn } from './faults'

/** The parts of a plug-in as the viewer has its own. */
export interface PlugInParts {
  readonly panels: readonly Panel[]
  readonly media: readonly Medium[]
}

/** No parts: of a plug-in that did not come, or is none. */
export const NO_PARTS: PlugInParts = { panels: [], media: [] }

const languageMap = (words: Words): LanguageMap =>
  typeof words === 'string'
    ? { none: [words] }
    : Object.fromEntries(Object.entries(words).map(([language, text]) => [language, [text]]))

/** Draws the path data of an icon as the viewer's own icons are drawn. */
function iconOf(data: string): Panel['icon'] {
  return ({ size = 24, ...props }) =>
    createElement(
      'svg',
      {
        ...props,
        width: size,
        height: size,
        viewBox: '0 0 24 24',
        fill: 'none',
        stroke: 'currentColor',
        strokeWidth: 2,
        strokeLinecap: 'round',
        strokeLinejoin: 'round',
      },
      createElement('path', { d: data }),
    )
}

/** An object of the reader's own disk is shown to no plug-in. */
const isOfReader = ({ id }: DigitalObject) => id.startsWith('folder:')

/** Asks a part once for each object whether it has anything for it. */
function availableFor(viewer: Viewer, plugIn: string, { name, isFor }: PlugInPanel | PlugInAction) {
  const answers = new WeakMap<DigitalObject, boolean>()
  return (object: DigitalObject): boolean => {
    if (isOfReader(object)) return false
    if (!isFor) return true
    const stored = answers.get(object)
    if (stored !== undefined) return stored
    let isThere = false
    try {
      isThere = isFor(openObject(object, viewer.languages)) === true
    } catch (error) {
      reportEnd(plugIn, name, error)
    }
    answers.set(object, isThere)
    return isThere
  }
}

/** Keys of the parts that were added. */
const usedKeys = new Set<string>()

/** The key of a part, unless something else has it. */
function keyOf(plugIn: string, key: string | undefined): string {
  if (key === undefined) return ''
  if (!STANDARD_KEYS.has(key) && !usedKeys.has(key)) {
    usedKeys.add(key)
    return key
  }
  reportPlugIn({ kind: 'taken', plugIn, detail: key })
  return ''
}

function buttonOf(viewer: Viewer, plugIn: string, part: PlugInPanel | PlugInAction): Omit<Panel, 'load'> {
  return {
    name: `${plugIn}-${part.name}`,
    title: languageMap(part.title),
    icon: part.icon === undefined ? Puzzle : iconOf(part.icon),
    side: 'end',
    key: keyOf(plugIn, part.key),
    opener: 'bar',
    followsPages: true,
    ...(part.serves && { serves: part.serves }),
    available: availableFor(viewer, plugIn, part),
  }
}

const loadParts = () => import('./PlugInPart')

function panelOf(viewer: Viewer, plugIn: string, panel: PlugInPanel): Panel {
  let content: ComponentType | undefined
  return {
    ...buttonOf(viewer, plugIn, panel),
    load: async () => {
      const { partOf } = await loadParts()
      content ??= partOf(plugIn, panel.name, (element, context) => panel.mount(element, context))
      return content
    },
  }
}

/** An action is a button like that of a panel; the panel says that it failed, and tries it again. */
function actionOf(viewer: Viewer, plugIn: string, action: PlugInAction): Panel {
  const { store } = viewer
  const button = buttonOf(viewer, plugIn, action)
  const act = async () => {
    const { panel } = store.getState()
    const object = objectOf(store.getState())
    if (!object) return
    if (panel === button.name) store.setState({ panel: undefined })
    const ended = new AbortController()
    try {
      await perform(() => action.run(createContext(viewer, plugIn, object, ended.signal)))
    } catch (error) {
      reportEnd(plugIn, action.name, error)
      if (objectOf(store.getState()) === object) store.setState({ panel: button.name })
    }
    ended.abort()
  }
  return {
    ...button,
    act: () => void act(),
    load: async () => (await loadParts()).failedAction(() => void act()),
  }
}

/**
 * Tells whether a file is of one of the formats of a medium, by its type where the viewer does not show that itself, or by its
 * name where nobody told the type: the viewer would only try such a file as a picture.
 */
function matches({ formats = [], extensions = [] }: PlugInMedium, canvas: Canvas): boolean {
  const [painting] = canvas.painting
  if (!painting) return false
  const { format, url } = painting.media
  if (!isUntold(format)) return formats.includes(format) && !isOwn(canvas)
  const names = [URL.canParse(url) ? new URL(url).pathname : '', ...Object.values(canvas.label ?? {}).flat()]
  return names.some(name => extensions.includes(/\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? ''))
}

function mediumOf(viewer: Viewer, plugIn: string, medium: PlugInMedium): Medium {
  const failed = new Set<string>()
  let content: ComponentType<MediumProps> | undefined
  return {
    name: `${plugIn}-${medium.name}`,
    accepts: canvas => {
      if (failed.has(canvas.id) || !matches(medium, canvas)) return false
      const object = objectOf(viewer.store.getState())
      return object !== undefined && !isOfReader(object)
    },
    load: async () => {
      const { plugInMedium } = await import('./PlugInMedium')
      content ??= plugInMedium(plugIn, medium, canvas => failed.add(canvas))
      return content
    },
  }
}

/** Makes the parts of a plug-in what the viewer's own are. */
export function partsOf(viewer: Viewer, plugIn: PlugIn): PlugInParts {
  const { name, panels = [], actions = [] } = plugIn
  return {
    panels: [
      ...panels.map(panel => panelOf(viewer, name, panel)),
      ...actions.map(action => actionOf(viewer, name, action)),
    ],
    media: (plugIn.media ?? []).map(medium => mediumOf(viewer, name, medium)),
  }
}
