import { aloudMessages } from '../../../i18n/aloud'
import { useLaterTranslate } from '../../../viewer/use-later-translate'
import { AloudControls } from './AloudControls'

/** Reads what is on the stage aloud: a file with words of its own. */
export function AloudContent() {
  const say = useLaterTranslate(aloudMessages)
  return (
    <div className="aloud-panel">
      <AloudControls />
      <p className="aloud-note aloud-how">{say?.('aloud.howItIsRead')}</p>
    </div>
  )
}
