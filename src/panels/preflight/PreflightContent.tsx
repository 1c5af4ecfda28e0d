import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import { chooseLocale } from '../../i18n/locales'
import { preflightMessages, withLanguageNames } from '../../i18n/preflight'
import { reviewMessages } from '../../i18n/review'
import { isPreflightAsked } from '../../viewer/url/for-staff'
import { useLaterTranslate } from '../../viewer/use-later-translate'
import { useObject, useViewer, useViewerState } from '../../viewer/use-viewer'
import { Compare } from './compare/Compare'
import { FindingList, Vanished } from './FindingList'
import { Report } from './Report'
import type { ReviewWords } from './reports'
import { cancelPreflight, preflightRun, startPreflight } from './run/preflight-run'
import './preflight.css'

const MINUTE = 60

function Progress({ say }: Pick<ReviewWords, 'say'>) {
  const { done, all, left } = useStore(preflightRun)
  const seconds = Math.max(Math.round(left ?? 0), 1)
  const rest =
    seconds > MINUTE
      ? say('review.minutes', { count: Math.round(seconds / MINUTE) })
      : say('review.seconds', { count: seconds })
  return (
    <div className="review-progress">
      <progress value={done} max={all} aria-label={say('review.checking')} />
      <p>
        {say('review.progress', { done, all })}
        {left !== undefined && ` · ${rest}`}
      </p>
      <button type="button" className="button" onClick={cancelPreflight}>
        {say('review.cancel')}
      </button>
    </div>
  )
}

/** Says the sentences of findings, languages by their names. */
function useSayFinding(): ReviewWords['sayFinding'] | undefined {
  const { languages } = useViewer()
  const say = useLaterTranslate(preflightMessages)
  return useMemo(
    () => say && ((kind, values = {}) => say(kind, withLanguageNames(values, chooseLocale(languages)))),
    [say, languages],
  )
}

/** Checks all files of the open object and lists what may be wrong with them. */
export function PreflightContent() {
  const viewer = useViewer()
  const say = useLaterTranslate(reviewMessages)
  const sayFinding = useSayFinding()
  const object = useObject()
  const generation = useViewerState(state => state.objectGeneration)
  const isOwn = useStore(preflightRun, state => state.generation === generation)
  const status = useStore(preflightRun, state => state.status)
  const count = useStore(preflightRun, state => state.findings.length)
  useEffect(() => {
    if (isPreflightAsked(location.href) && preflightRun.getState().generation !== generation)
      void startPreflight(viewer)
  }, [viewer, generation])
  if (!say || !sayFinding || !object) return null
  const words = { say, sayFinding }
  const isRunning = isOwn && status === 'running'
  return (
    <div className="review">
      {!isOwn && <p className="review-lead">{say('review.lead')}</p>}
      {isRunning ? (
        <Progress say={say} />
      ) : (
        <button type="button" className="button button-strong" onClick={() => void startPreflight(viewer)}>
          {say(isOwn ? 'review.again' : 'review.start')}
        </button>
      )}
      {isOwn && (
        <p className="review-count" role="status">
          {status === 'cancelled' && `${say('review.cancelled')} `}
          {status === 'done' || count > 0 ? say('review.count', { count }) : ''}
        </p>
      )}
      {isOwn && !isRunning && <Report {...words} object={object} />}
      {isOwn && status === 'done' && <Compare say={say} object={object} />}
      {isOwn && <FindingList {...words} object={object} />}
      {isOwn && <Vanished {...words} object={object} />}
    </div>
  )
}
