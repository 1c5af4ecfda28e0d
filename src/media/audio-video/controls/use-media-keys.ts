import { useLayoutEffect } from 'react'
import { isDialogOpen } from '../../../ui/on-top'
import { keyName } from '../../../viewer/key-name'
import { type RecordingKey, SECONDS_STEP } from '../../../viewer/keys'
import { useViewerState } from '../../../viewer/use-viewer'
import type { Player } from '../player/player'

/** Speeds to choose from; 1 is as recorded. */
export const RATES = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2] as const

const TYPING = 'input:not([type=range]), textarea, select, [contenteditable=true], dialog'
const PRESSABLE = 'button, a[href], summary, input, [role=button], [role=option]'

/** The next speed up (1) or down (-1), staying within those that can be chosen. */
export function nextRate(rate: number, direction: 1 | -1): number {
  const slower = RATES.findLast(each => each < rate) ?? RATES[0]
  const faster = RATES.find(each => each > rate) ?? 2
  return direction > 0 ? faster : slower
}

function actOn(key: string, player: Player, toggleCaptions: () => void): boolean {
  const acts: Readonly<Record<RecordingKey, () => void>> = {
    ' ': () => player.toggle(),
    k: () => player.toggle(),
    j: () => player.seek(player.time() - SECONDS_STEP),
    l: () => player.seek(player.time() + SECONDS_STEP),
    m: () => player.setMuted(!player.state.muted),
    c: toggleCaptions,
    '<': () => player.setRate(nextRate(player.state.rate, -1)),
    '>': () => player.setRate(nextRate(player.state.rate, 1)),
  }
  if (!Object.hasOwn(acts, key)) return false
  acts[key as RecordingKey]()
  return true
}

/** True for a key that is for a field, a dialog or, being the space bar, for the button that has the focus. */
function isMeantElsewhere({ key, target }: KeyboardEvent): boolean {
  const element = target instanceof Element ? target : undefined
  if (element?.closest(TYPING) || isDialogOpen()) return true
  return key === ' ' && Boolean(element?.closest(PRESSABLE))
}

/** The keys that people know from players: space, k, j, l, m, c, < and >, wherever the focus is but in a field. */
export function useMediaKeys(player: Player, toggleCaptions: () => void): void {
  const singleKeys = useViewerState(state => state.settings.singleKeys)
  // Whoever sees the player can use its keys: not one frame later.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || isMeantElsewhere(event))
        return
      if (!singleKeys && event.key !== ' ') return
      if (actOn(keyName(event), player, toggleCaptions)) event.preventDefault()
    }
    // Before the keys of the shell, which leave alone what was used.
    document.addEventListener('keydown', onKey, { capture: true })
    return () => document.removeEventListener('keydown', onKey, { capture: true })
  }, [player, toggleCaptions, singleKeys])
}
