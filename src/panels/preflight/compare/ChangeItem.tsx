import { memo, type ReactNode } from 'react'
import type { DigitalObject } from '../../../model/digital-object'
import type { PageChange, PageState } from '../../../preflight/states/compare-states'
import { goToCanvas } from '../../../viewer/state/navigation'
import { useViewer } from '../../../viewer/use-viewer'
import { Compared, PagePicture } from '../PagePicture'
import type { ReviewWords } from '../reports'

/** A page in one of the two states. */
interface Side {
  readonly object: DigitalObject | undefined
  readonly position: number
  readonly page: PageState | undefined
}

interface ChangeItemProps extends Pick<ReviewWords, 'say'> {
  readonly change: PageChange
  readonly before: Side | undefined
  readonly after: Side | undefined
}

function Picture({ object, position, page }: Side) {
  if (object) return <PagePicture object={object} position={position} compared={page?.picture} />
  return page?.picture ? <Compared picture={page.picture} /> : null
}

function Figure({
  say,
  side,
  title,
  children,
}: Pick<ReviewWords, 'say'> & { side: Side; title: string; children: ReactNode }) {
  return (
    <>
      <b>{title}</b>
      <span className="review-picture">{children}</span>
      <bdi>{say('review.page', { page: side.position + 1, name: side.page?.name ?? '' })}</bdi>
    </>
  )
}

/** A difference between two states: what it is, and the page before and now. */
export const ChangeItem = memo(({ say, change, before, after }: ChangeItemProps) => {
  const { store } = useViewer()
  const { kind, percent } = change
  const heading = percent === undefined ? say(`review.${kind}`) : say('review.alike', { percent })
  return (
    <li className="review-finding">
      <h3>{heading}</h3>
      <ul className="review-pages">
        {before && (
          <li className="review-side">
            <Figure say={say} side={before} title={say('review.before')}>
              <Picture {...before} />
            </Figure>
          </li>
        )}
        {after && (
          <li>
            <button type="button" onClick={() => goToCanvas(store, after.position)}>
              <Figure say={say} side={after} title={say('review.now')}>
                <Picture {...after} />
              </Figure>
            </button>
          </li>
        )}
      </ul>
    </li>
  )
})
