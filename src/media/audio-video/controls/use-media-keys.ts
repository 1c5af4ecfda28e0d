import { useLayoutEffect } from 'react'
import type { Translate } from '../../../i18n/translate'
import type { TimedText } from '../../../model/digital-object'
import { clock } from '../../../ui/clock'
import { isDialogOpen } from '../../../ui/on-top'
import { useTextName } from '../../../viewer/files/use-text-name'
import { keyMeaning } from '../../../viewer/key-name'
import { type RecordingKey, SECONDS_STEP } from '../../../viewer/keys'
import { useViewer, useViewerState } from '../../../viewer/use-viewer'
import { type CaptionChoice, isTimed } from '../captions/use-caption-choice'
import type { Player } from '../player/player'

/** Speeds to choose from; 1 is as recorded. */
export const RATES = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2] as const

const TYPING = 'input:not([type=range]), textarea, select, [contenteditable=true]'
const PRESSABLE = 'button, a[href], summary, input, [role=button], [role=option], [role=treeitem]'

/** The next speed up (1) or down (-1), staying within those that can be chosen. */
export function nextRate(rate: number, direction: 1 | -1): number {
  const slower = RATES.findLast(each => each < rate) ?? RATES[0]
  const faster = RATES.find(each => each > rate) ?? 2
  return direction > 0 ? faster : slower
}

/** Means of a key: it acts, and returns what it has done, in words. */
interface Means {
  readonly player: Player
  readonly captions: CaptionChoice
  readonly nameOf: (text: TimedText, position: number) => string
  readonly t: Translate
}

function seekBy({ player, t }: Means, seconds: number): string {
  const { duration } = player.state
  const end = Number.isFinite(duration) ? duration : Number.POSITIVE_INFINITY
  const time = Math.min(Math.max(player.time() + seconds, 0), end)
  player.seek(time)
  return end === Number.POSITIVE_INFINITY
    ? clock(time)
    : t('media.positionSaid', { time: clock(time), total: clock(end) })
}

function changeRate({ player, t }: Means, direction: 1 | -1): string {
  const rate = nextRate(player.state.rate, direction)
  player.setRate(rate)
  return t('media.saidSpeed', { rate })
}

/** Shows the next captions, and after the last of them none. */
function showNextCaptions({ captions, nameOf, t }: Means): string {
  const { texts, chosen, choose } = captions
  const next = texts.findIndex((text, position) => position > chosen && isTimed(text))
  choose(next)
  const text = texts[next]
  return text ? t('media.saidLanguage', { name: nameOf(text, next) }) : t('media.saidNoCaptions')
}

const togglePlay: Act = ({ player, t }) => {
  const { paused } = player.state
  player.toggle()
  return t(paused ? 'media.saidPlaying' : 'media.saidPaused')
}

type Act = (means: Means) => string

const ACTS: Readonly<Record<RecordingKey, Act>> = {
  ' ': togglePlay,
  k: togglePlay,
  j: means => seekBy(means, -SECONDS_STEP),
  l: means => seekBy(means, SECONDS_STEP),
  m: ({ player, t }) => {
    const muted = !player.state.muted
    player.setMuted(muted)
    return t(muted ? 'media.saidMuted' : 'media.unmute')
  },
  c: ({ captions, t }) => {
    captions.toggle()
    return t(captions.chosen >= 0 ? 'media.saidNoCaptions' : 'media.saidCaptions')
  },
  'Shift+c': showNextCaptions,
  '<': means => changeRate(means, -1),
  '>': means => changeRate(means, 1),
}

/** True for a key that is for a field, a dialog or, being the space bar, for the button that has the focus. */
function isMeantElsewhere({ key, target }: KeyboardEvent): boolean {
  const element = target instanceof Element ? target : undefined
  if (element?.closest(TYPING) || isDialogOpen()) return true
  return key === ' ' && Boolean(element?.closest(PRESSABLE))
}

/** The keys that people know from players: space, k, j, l, m, c, < and >, wherever the focus is but in a field. */
export function useMediaKeys(player: Player, captions: CaptionChoice): void {
  const { announce, translate: t } = useViewer()
  const nameOf = useTextName()
  const { singleKeys, keys } = useViewerState(state => state.settings)
  // Whoever sees the player can use its keys: not one frame later.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || isMeantElsewhere(event))
        return
      if (!singleKeys && event.key !== ' ') return
      const name = keyMeaning(event, keys)
      if (!Object.hasOwn(ACTS, name)) return
      announce(ACTS[name as RecordingKey]({ player, captions, nameOf, t }), 'player')
      event.preventDefault()
    }
    // Before the keys of the shell, which leave alone what was used.
    document.addEventListener('keydown', onKey, { capture: true })
    return () => document.removeEventListener('keydown', onKey, { capture: true })
  }, [player, captions, singleKeys, keys, announce, nameOf, t])
}
