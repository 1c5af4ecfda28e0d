import { type KeyboardEvent, memo, useEffect, useMemo, useRef, useState } from 'react'
import { localizedLine } from '../../model/language-map'
import type { SearchHit } from '../../search/search-provider'
import { moveInList, useFocusInList } from '../../ui/focus-in-list'
import { hitBoxes } from '../../viewer/search/hit-boxes'
import { hitPlace } from '../../viewer/search/hit-place'
import type { SearchResults } from '../../viewer/search/search-results'
import { sizeOf } from '../../viewer/state/current-opening'
import { entryOfCanvas, outlineOf } from '../../viewer/state/outline'
import { useObject, useViewer } from '../../viewer/use-viewer'

/** Hits one after another at one place, in one chapter. */
interface HitGroup {
  readonly place: string
  /** Innermost chapter of the place; empty when it lies in none. */
  readonly chapter: string
  /** Position of the first hit. */
  readonly first: number
  readonly hits: readonly SearchHit[]
}

/** Names the innermost chapter of a hit. Each is looked for once: a search lists its hits anew in many steps. */
function useChapterName(): (hit: SearchHit) => string {
  const { store, languages } = useViewer()
  const structures = useObject()?.structures
  const outline = useMemo(() => outlineOf(structures ?? []), [structures])
  const names = useMemo(
    () => ({ outline, languages, byHit: new WeakMap<SearchHit, string>() }),
    [outline, languages],
  )
  const find = (hit: SearchHit) => {
    const { source, canvas, time } = hit
    if (source === 'about' || source === 'contents' || outline.length === 0) return ''
    const [box] = hitBoxes(hit, sizeOf(store.getState(), canvas))
    const point = box && { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    const entry = entryOfCanvas(outline, canvas, { point, second: time?.start })
    return entry === undefined ? '' : localizedLine(outline[entry]?.label, names.languages)
  }
  return hit => {
    const name = names.byHit.get(hit) ?? find(hit)
    names.byHit.set(hit, name)
    return name
  }
}

interface HitItemProps {
  readonly hit: SearchHit
  readonly place: string
  /** Position in the list of all hits. */
  readonly position: number
  readonly isStop: boolean
  readonly isCurrent: boolean
  readonly setFocused: (position: number) => void
  readonly show: (position: number) => void
}

/** One hit with what stands around it; drawn anew only when it changes, since a search brings hundreds in many steps. */
const HitItem = memo(({ hit, place, position, isStop, isCurrent, setFocused, show }: HitItemProps) => (
  <li>
    <button
      type="button"
      tabIndex={isStop ? 0 : -1}
      aria-current={isCurrent ? 'location' : undefined}
      onFocus={() => setFocused(position)}
      onClick={() => show(position)}
    >
      <span className="visually-hidden">{place}: </span>
      <span className="find-context" dir="auto">
        {hit.before}
        <mark>{hit.match}</mark>
        {hit.after}
      </span>
    </button>
  </li>
))

function useGroups(hits: readonly SearchHit[]): readonly HitGroup[] {
  const viewer = useViewer()
  const chapterOf = useChapterName()
  const groups: (HitGroup & { readonly hits: SearchHit[] })[] = []
  for (const [index, hit] of hits.entries()) {
    const place = hitPlace(viewer, hit)
    const within = chapterOf(hit)
    const chapter = within === place ? '' : within
    const last = groups.at(-1)
    if (last?.place === place && last.chapter === chapter) last.hits.push(hit)
    else groups.push({ place, chapter, first: index, hits: [hit] })
  }
  return groups
}

interface HitsProps {
  readonly results: SearchResults
  readonly show: (position: number) => void
}

/** All hits in reading order, under the pages and chapters in which they are; one stop of the Tab key. */
export function Hits({ results, show }: HitsProps) {
  const { hits, selected } = results
  const groups = useGroups(hits)
  const list = useRef<HTMLDivElement>(null)
  const [focused, setFocused] = useState<number>()
  const focusAfterwards = useFocusInList(list)
  const stop = Math.min(focused ?? selected ?? 0, hits.length - 1)
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever goes on to another hit
  useEffect(() => {
    setFocused(undefined)
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  const onKeyDown = (event: KeyboardEvent) => {
    const to = moveInList(event.key, stop, { count: hits.length })
    if (to === undefined) return
    event.preventDefault()
    setFocused(to)
    focusAfterwards()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons inside
    <div ref={list} className="find-hits" data-uses-arrows onKeyDown={onKeyDown}>
      {groups.map(({ place, chapter, first, hits: own }) => (
        <section key={first} className="find-group">
          <h3 className="find-place" dir="auto">
            {place} {chapter !== '' && <span className="find-chapter">{chapter}</span>}
          </h3>
          <ol>
            {[...own.entries()].map(([index, hit]) => (
              <HitItem
                key={index}
                hit={hit}
                place={place}
                position={first + index}
                isStop={first + index === stop}
                isCurrent={first + index === selected}
                setFocused={setFocused}
                show={show}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}
