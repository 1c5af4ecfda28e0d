import { BookOpen, FileDown } from 'lucide-react'
import { isSigned } from '../../delivery/renewal'
import type { DigitalObject, Link } from '../../model/digital-object'
import { localizedLine } from '../../model/language-map'
import { formatName } from '../../ui/format-name'
import { OutwardLink } from '../../ui/OutwardLink'
import { formsAt } from '../../viewer/files/beside/files-beside'
import { tellTaken } from '../../viewer/library/taking'
import { renderingLink } from '../../viewer/url/rendering-link'
import { useTranslate, useViewer, useViewerState } from '../../viewer/use-viewer'
import { Group } from './FileDownloads'
import { useDownloadsWords } from './use-downloads-words'

/** Properties of the other forms. */
interface OtherFormsProps {
  readonly object: DigitalObject
  /** Position of the canvas that is read. */
  readonly index: number
  /** True where readers may take the files away. */
  readonly download: boolean
}

/** One other form: its file, and the way to open the file in the viewer where a medium shows it. */
function Form({ link, here, download }: { link: Link; here: string | undefined; download: boolean }) {
  const t = useTranslate()
  const words = useDownloadsWords()
  const { languages } = useViewer()
  const { url, label, format } = link
  const name = localizedLine(label, languages) || formatName(format) || new URL(url).host
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
      {here !== undefined && (
        <a className="button" href={here} aria-label={`${words('downloads.openHere')}: ${name}`}>
          <BookOpen size={18} aria-hidden /> {download ? words('downloads.openHere') : name}
        </a>
      )}
    </div>
  )
}

/** Copies in other forms that the library offers of the object, of a page and of the chapters that hold it. */
export function OtherForms({ object, index, download }: OtherFormsProps) {
  const words = useDownloadsWords()
  const { canShow } = useViewer()
  const opened = useViewerState(state => state.request?.url)
  // A file that is on the page already is no other form of it.
  const painted = object.canvases[index]?.painting.map(({ media }) => media.url)
  const forms = formsAt(object, index).flatMap(link => {
    const isElsewhere = opened !== undefined && !isSigned(opened) && !painted?.includes(link.url)
    const here = isElsewhere && canShow(link) ? renderingLink(location.href, opened, link.url) : undefined
    return download || here !== undefined ? [{ link, here }] : []
  })
  if (forms.length === 0) return null
  return (
    <Group title={words('downloads.others')}>
      {forms.map(form => (
        <Form key={form.link.url} {...form} download={download} />
      ))}
    </Group>
  )
}
