import { BookOpen, FileDown } from 'lucide-react'
import type { DigitalObject, Link } from '../../model/digital-object'
import { OutwardLink } from '../../ui/links/OutwardLink'
import { renderingsAt } from '../../viewer/files/renderings/find-rendering'
import { nameOfRendering } from '../../viewer/files/renderings/rendering-name'
import { useRenderingUrl } from '../../viewer/files/renderings/use-rendering-url'
import { tellTaken } from '../../viewer/library/taking'
import { useTranslate, useViewer } from '../../viewer/use-viewer'
import { Group } from './FileDownloads'
import { useDownloadsWords } from './use-downloads-words'

/** Properties of the renderings. */
interface RenderingsProps {
  readonly object: DigitalObject
  /** Position of the canvas that is read. */
  readonly index: number
  /** True where readers may take the files away. */
  readonly download: boolean
}

/** Properties of a rendering; `viewerUrl`: opens it in the viewer, where a medium shows it. */
interface RenderingProps {
  readonly link: Link
  readonly viewerUrl: string | undefined
  readonly download: boolean
}

/** One rendering: its file, and the way to open the file in the viewer. */
function Rendering({ link, viewerUrl, download }: RenderingProps) {
  const t = useTranslate()
  const words = useDownloadsWords()
  const { languages } = useViewer()
  const { url, format } = link
  const name = nameOfRendering(link, languages)
  return (
    <div className="downloads-form">
      {download && (
        <OutwardLink
          className="button"
          url={url}
          newTab={t('about.newTab')}
          onClick={() => tellTaken({ name, format })}
        >
          <FileDown size={18} aria-hidden /> {name}
        </OutwardLink>
      )}
      {viewerUrl !== undefined && (
        <a className="button" href={viewerUrl} aria-label={`${words('downloads.openHere')}: ${name}`}>
          <BookOpen size={18} aria-hidden /> {download ? words('downloads.openHere') : name}
        </a>
      )}
    </div>
  )
}

/** Copies in other forms that the library offers of the object, of a page and of the chapters that hold it. */
export function Renderings({ object, index, download }: RenderingsProps) {
  const words = useDownloadsWords()
  const urlOf = useRenderingUrl()
  // A file that is on the page already need not be opened.
  const painted = object.canvases[index]?.painting.map(({ media }) => media.url)
  const shown = renderingsAt(object, index).flatMap(link => {
    const viewerUrl = painted?.includes(link.url) ? undefined : urlOf(link)
    return download || viewerUrl !== undefined ? [{ link, viewerUrl }] : []
  })
  if (shown.length === 0) return null
  return (
    <Group title={words('downloads.others')}>
      {shown.map(each => (
        <Rendering key={each.link.url} {...each} download={download} />
      ))}
    </Group>
  )
}
