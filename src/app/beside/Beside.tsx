import { ArrowLeftRight, Blend, Columns2, Link2, SquareSplitHorizontal, X } from 'lucide-react'
import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import { useStore } from 'zustand'
import { type BesideTranslate, besideMessages } from '../../i18n/beside'
import { IconButton } from '../../ui/IconButton'
import type { Comparison } from '../../viewer/url/beside-link'
import { useLaterTranslate } from '../../viewer/use-later-translate'
import { useViewer } from '../../viewer/use-viewer'
import { BlinkControls } from './BlinkControls'
import { FurtherObjects } from './FurtherObjects'
import { SwipeDivider } from './SwipeDivider'
import type { Side } from './sides'
import { useOverlay } from './use-overlay'
import { useIsPicture, useSideName, useSides } from './use-sides'

const WAYS = [
  ['side', Columns2],
  ['swipe', SquareSplitHorizontal],
  ['blink', Blend],
] as const satisfies readonly (readonly [Comparison, typeof Columns2])[]

interface HeadProps {
  readonly say: BesideTranslate
  readonly side: Side
  readonly index: 0 | 1
  readonly active: boolean
}

/** The heading of a side, which brings the focus into it, and the button that closes it. */
function Head({ say, side, index, active }: HeadProps) {
  const sides = useSides()
  const title = useSideName(side)
  return createPortal(
    <>
      <h2>
        <button
          type="button"
          className="side-name"
          aria-current={active}
          aria-keyshortcuts="F6"
          title={title}
          dir="auto"
          onClick={() => sides.focus(index)}
        >
          {title}
        </button>
      </h2>
      <IconButton icon={X} label={say('close', { title })} onClick={() => sides.close(index)} />
    </>,
    side.head,
  )
}

/** Keys that are pressed outside both sides, and belong to no control here, are for the active side. */
function useKeys(): void {
  const sides = useSides()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target } = event
      const control = target instanceof Element && target.closest('button, input, [role=slider]')
      if (event.defaultPrevented || (control && /^(?: |Enter|Tab)$/.test(event.key))) return
      if (target instanceof Element && target.closest('input')) return
      sides.passOn(event)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [sides])
}

/** Names the page and its sides, and says which of them is active. */
function useNames(say: BesideTranslate, [first, second]: readonly [string, string], active: 0 | 1): void {
  const sides = useSides()
  const { announce } = useViewer()
  const title = active === 0 ? first : second
  useEffect(() => {
    document.title = `${first} | ${second}`
    const [one, other] = sides.store.getState().sides
    one.frame.title = first
    other.frame.title = second
  }, [sides, first, second])
  // biome-ignore lint/correctness/useExhaustiveDependencies: said when another side is active, not when a title has come
  useEffect(() => announce(say('active', { title }), 'layout'), [active])
}

/** The bar over two objects, and what lies over their stages. */
export function Beside() {
  const say = useLaterTranslate(besideMessages) ?? besideMessages.english
  const sides = useSides()
  const { sides: both, active, compare, together, others } = useStore(sides.store)
  const names = [useSideName(both[0]), useSideName(both[1])] as const
  const pictures = [useIsPicture(both[0]), useIsPicture(both[1])].every(Boolean)
  const shown = pictures ? compare : 'side'
  useOverlay(shown !== 'side')
  useNames(say, names, active)
  useKeys()
  useEffect(() => {
    Object.assign(sides.element.dataset, { compare: shown, active })
    sides.element.toggleAttribute('data-further', others.length > 0)
    sides.element.ariaLabel = say('title')
  }, [sides, shown, active, others, say])
  const choose = (way: Comparison) =>
    sides.store.setState({ compare: way, ...(way !== 'side' && { together: true }) })
  return (
    <header className="lectern-bar beside-bar">
      <h1 className="visually-hidden">{say('title')}</h1>
      <div className="bar-group" role="toolbar" aria-label={say('title')}>
        {WAYS.map(([way, icon]) => (
          <IconButton
            key={way}
            icon={icon}
            label={say(way)}
            labelled
            pressed={shown === way}
            disabled={way !== 'side' && !pictures}
            onClick={() => choose(way)}
          />
        ))}
        <IconButton
          icon={Link2}
          label={say('together')}
          labelled
          pressed={together}
          onClick={() => sides.store.setState({ together: !together })}
        />
        <IconButton icon={ArrowLeftRight} label={say('swap')} labelled onClick={() => sides.swap()} />
        {shown === 'blink' && <BlinkControls say={say} name={names[1]} />}
      </div>
      {others.length > 0 && <FurtherObjects say={say} others={others} second={names[1]} />}
      {compare !== shown && both.every(({ viewer }) => viewer) && (
        <p className="beside-note" role="status">
          {say('pictures')}
        </p>
      )}
      {both.map((side, index) => (
        <Head
          key={side.frame.src}
          say={say}
          side={side}
          index={index === 0 ? 0 : 1}
          active={index === active}
        />
      ))}
      {shown === 'swipe' && createPortal(<SwipeDivider say={say} names={names} />, sides.overlay)}
    </header>
  )
}
