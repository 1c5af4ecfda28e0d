import { AArrowDown, AArrowUp } from 'lucide-react'
import type { CSSProperties, ReactNode } from 'react'
import type { LookKey } from '../../../i18n/locales/en/look'
import { lookMessages } from '../../../i18n/look'
import type { TranslateOf } from '../../../i18n/translate'
import { IconButton } from '../../../ui/IconButton'
import { COLOURS, FONTS, SIZES, SPACINGS, type TextLook, USUAL_LOOK } from '../../../viewer/device/text-look'
import { useLaterTranslate } from '../../../viewer/use-later-translate'
import { useViewer, useViewerState } from '../../../viewer/use-viewer'
import '../../../ui/choice.css'
import './reading-view.css'

type Words = TranslateOf<LookKey>

interface ControlProps {
  readonly t: Words
  readonly look: TextLook
  readonly change: (changed: Partial<TextLook>) => void
}

function SizeChoice({ t, look, change }: ControlProps) {
  const step = (by: number) =>
    change({ size: Math.min(SIZES.most, Math.max(SIZES.least, look.size + by * SIZES.step)) })
  return (
    <fieldset className="reading-size">
      <legend>{t('look.size')}</legend>
      <IconButton
        icon={AArrowDown}
        label={t('look.smaller')}
        disabled={look.size <= SIZES.least}
        onClick={() => step(-1)}
      />
      <output>{t('look.percent', { size: look.size })}</output>
      <IconButton
        icon={AArrowUp}
        label={t('look.larger')}
        disabled={look.size >= SIZES.most}
        onClick={() => step(1)}
      />
    </fieldset>
  )
}

/** A choice of one of several named things. */
function Choice<Name extends string>(props: {
  label: string
  names: readonly Name[]
  value: Name
  wordOf: (name: Name) => string
  onChange: (name: Name) => void
}) {
  return (
    <label>
      {props.label}
      <select
        className="choice"
        value={props.value}
        onChange={event => {
          const name = props.names.find(each => each === event.target.value)
          if (name) props.onChange(name)
        }}
      >
        {props.names.map(name => (
          <option key={name} value={name}>
            {props.wordOf(name)}
          </option>
        ))}
      </select>
    </label>
  )
}

function LookChoices({ t, look, change }: ControlProps) {
  return (
    <>
      <SizeChoice t={t} look={look} change={change} />
      <Choice
        label={t('look.spacing')}
        names={SPACINGS}
        value={look.spacing}
        wordOf={name => t(`look.spacing.${name}`)}
        onChange={spacing => change({ spacing })}
      />
      <Choice
        label={t('look.font')}
        names={FONTS}
        value={look.font}
        wordOf={name => t(`look.font.${name}`)}
        onChange={font => change({ font })}
      />
      <Choice
        label={t('look.colours')}
        names={COLOURS}
        value={look.colours}
        wordOf={name => t(`look.colours.${name}`)}
        onChange={colours => change({ colours })}
      />
      <button type="button" className="button" onClick={() => change(USUAL_LOOK)}>
        {t('look.reset')}
      </button>
    </>
  )
}

interface ReadingViewProps {
  /** True while the text takes the place of the picture. */
  readonly alone: boolean
  readonly onAlone: (alone: boolean) => void
  readonly children: ReactNode
}

/** The texts of the pages in the look that the reader chose, beside the picture or in its place. */
export function ReadingView({ alone, onAlone, children }: ReadingViewProps) {
  const t = useLaterTranslate(lookMessages)
  const { store } = useViewer()
  const look = useViewerState(state => state.settings.textLook) ?? USUAL_LOOK
  const change = (changed: Partial<TextLook>) =>
    store.setState(({ settings }) => ({ settings: { ...settings, textLook: { ...look, ...changed } } }))
  return (
    <div
      className={alone ? 'reading-view reading-alone' : 'reading-view'}
      data-spacing={look.spacing}
      data-font={look.font}
      data-colours={look.colours}
      style={{ '--reading-size': look.size / 100 } as CSSProperties}
    >
      {t && (
        <details className="reading-choices">
          <summary>{t('look.title')}</summary>
          <label className="reading-alone-choice">
            <input type="checkbox" checked={alone} onChange={event => onAlone(event.target.checked)} />
            {t('look.alone')}
          </label>
          <LookChoices t={t} look={look} change={change} />
        </details>
      )}
      {children}
    </div>
  )
}
