import { useEffect, useLayoutEffect } from 'react'
import { mediumFor } from '../media'
import type { Panel } from '../panels/panel'
import { followKeyboard, followSearchKey } from '../viewer/keyboard'
import { togglePanel } from '../viewer/state/navigation'
import { objectOf, type ViewerState, type ViewerStore } from '../viewer/state/store'
import { useViewer } from '../viewer/use-viewer'
import type { MediumPiece } from '../viewer/waiting-keys'
import { enterPageField } from './bars/page-field-focus'
import { availablePanels } from './panel-column/available-panels'
import { openWhenThere } from './panel-column/open-when-there'

/** Enters or leaves full screen; browsers that have none (iOS on phones) do nothing. */
export function toggleFullScreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen()
  else void document.documentElement.requestFullscreen?.().catch(() => undefined)
}

/** The name of the menu of panels, among what buttons open. */
export const PANEL_MENU = 'panel-menu'

/** Brings the focus back to the button that opens a panel, or to the menu that holds it. */
export function focusOpener({ name, opener }: Panel): void {
  const menu = opener === 'bar' ? PANEL_MENU : 'more'
  const buttons = [
    ...document.querySelectorAll<HTMLElement>(`[data-opens="${name}"], [data-opens="${menu}"]`),
  ]
  buttons.find(button => button.checkVisibility())?.focus()
}

/** Opens or closes a panel, or has it act. */
export function pressPanel(store: ViewerStore, panel: Panel): void {
  if (panel.act) panel.act()
  else togglePanel(store, panel.name)
}

/** Tells whether the medium of the current canvas will bring a part that it has not brought yet. */
function isComing(state: ViewerState, piece: MediumPiece): boolean {
  const { canvas, passed } = state.place
  const shown = objectOf(state)?.canvases[canvas]
  if (!shown || passed || state.pageFailures.has(canvas) || state[piece] !== undefined) return false
  const medium = mediumFor(shown)
  if (piece === 'innerPages') return medium.countsPages === true
  return medium.name === (piece === 'playback' ? 'audio-video' : 'image')
}

/** Opens the search with the focus in its field; `false` where nothing can be searched, or the focus is there already. */
function openSearch(store: ViewerStore): boolean {
  if (!availablePanels(store.getState()).some(({ name }) => name === 'find')) return false
  const field = document.querySelector<HTMLInputElement>('.find-form input[type=search]')
  if (field && document.activeElement === field) return false
  store.setState({ panel: 'find' })
  field?.focus()
  field?.select()
  return true
}

/** Lets the keys work while an object is open. */
export function useShellCommands(): void {
  const { store } = useViewer()
  // From before the buttons are seen: a press that comes too early is the browser's, and cannot be pressed again.
  useLayoutEffect(() => followSearchKey(store, () => openSearch(store)), [store])
  useEffect(
    () =>
      followKeyboard(store, {
        focusPageField: enterPageField,
        toggleFullScreen,
        togglePanelByKey(key) {
          const panel = availablePanels(store.getState()).find(each => each.key === key)
          if (panel) pressPanel(store, panel)
          else openWhenThere(store, key)
          return panel !== undefined
        },
        closeInnermost() {
          const { panel } = store.getState()
          if (panel === undefined) return false
          store.setState({ panel: undefined })
          return true
        },
        isComing: piece => isComing(store.getState(), piece),
      }),
    [store],
  )
}
