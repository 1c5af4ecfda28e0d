import { type CSSProperties, useMemo } from 'react'
import { safeUrl } from '../../delivery/safe-url'
import type { AnnotationTranslate } from '../../i18n/annotations'
import type { AnnotationBody } from '../../model/annotations/annotation'
import type { PaintedStyle } from '../../model/texts/painted-text'
import { readableColors } from '../../stage/painted-text/readable-colors'
import { readingAttributes } from '../../ui/Localized'
import { OutwardLink } from '../../ui/links/OutwardLink'
import { DocumentBlocks } from '../../ui/rich-text/DocumentView'
import { parseDocument } from '../../ui/rich-text/parse-document'
import { isMarkedAsHtml } from '../../ui/rich-text/parse-rich-text'
import { chosenBodies } from '../../viewer/annotations/annotation-words'
import type { PlacedAnnotation } from '../../viewer/annotations/page-annotations'
import { useTranslate, useViewer } from '../../viewer/use-viewer'
import { ResourceBody } from './ResourceBody'

type TextBody = Extract<AnnotationBody, { kind: 'text' }>
type LinkBody = Extract<AnnotationBody, { kind: 'resource' }>

/** The harmless facts of the style of a text, in colours that can be read together. */
function styleOf(style: PaintedStyle): CSSProperties {
  const { border, align, bold, italic } = style
  return {
    ...((style.color ?? style.background) && readableColors(style)),
    borderColor: border,
    textAlign: align,
    fontWeight: bold && 'bold',
    fontStyle: italic && 'italic',
  }
}

const checks = { checkUrl: (url: string) => safeUrl(url) }

function Text({
  body: { value, format, language },
  style,
}: {
  body: TextBody
  style: PaintedStyle | undefined
}) {
  const t = useTranslate()
  const isHtml = /html/.test(format) || (format === '' && isMarkedAsHtml(value))
  const document = useMemo(() => (isHtml ? parseDocument(value, checks) : undefined), [isHtml, value])
  return (
    <div
      className={style ? 'annotation-text annotation-styled' : 'annotation-text'}
      data-searched
      {...readingAttributes(language)}
      style={style && styleOf(style)}
    >
      {document ? <DocumentBlocks document={document} newTab={t('about.newTab')} /> : value}
    </div>
  )
}

/** Web pages and other resources that name what a tag means. */
const isPlainLink = ({ media, place }: LinkBody) =>
  !place && !/^(?:image|sound|video|canvas|manifest|collection|range)$/.test(media.type)

interface TagProps {
  readonly body: TextBody
  /** Page that says what the tag means. */
  readonly url: string | undefined
}

function Tag({ body: { value, language }, url }: TagProps) {
  const t = useTranslate()
  return (
    <span className="annotation-tag" {...readingAttributes(language)}>
      {url === undefined ? (
        value
      ) : (
        <OutwardLink url={url} newTab={t('about.newTab')}>
          {value}
        </OutwardLink>
      )}
    </span>
  )
}

/** All that an annotation says: texts, tags, pictures, recordings and links, in the reader's language where there are several. */
export function Bodies({ t, placed }: { t: AnnotationTranslate; placed: PlacedAnnotation }) {
  const { languages } = useViewer()
  const { bodies, motivations } = placed.annotation
  const chosen = chosenBodies(bodies, languages)
  const others = bodies.filter(body => !chosen.includes(body))
  const tagsAll = motivations.length > 0 && motivations.every(each => each === 'tagging')
  const styleFor = ({ styleClass = '' }: AnnotationBody) => placed.styles?.get(styleClass)
  const isTag = ({ purpose }: AnnotationBody) => (purpose ? purpose === 'tagging' : tagsAll)
  const tags = chosen.filter(body => body.kind === 'text').filter(isTag)
  const meanings = chosen
    .filter(body => body.kind === 'resource')
    .filter(body => isTag(body) && isPlainLink(body))
  const meaning = tags.length === 1 && meanings.length === 1 ? meanings[0] : undefined
  const rest = chosen.filter(body => body !== meaning && !(body.kind === 'text' && tags.includes(body)))
  return (
    <>
      {/* The bodies never change places: they are read from one annotation. */}
      {[...rest.entries()].map(([index, body]) =>
        body.kind === 'text' ? (
          <Text key={index} body={body} style={styleFor(body)} />
        ) : (
          <ResourceBody key={index} t={t} body={body} canvas={placed.canvas} />
        ),
      )}
      {tags.length > 0 && (
        <p className="annotation-tags">
          {[...tags.entries()].map(([index, body]) => (
            <Tag key={index} body={body} url={meaning?.media.url} />
          ))}
        </p>
      )}
      {others.length > 0 && (
        <details className="annotation-others">
          <summary>{t('languages')}</summary>
          {[...others.entries()].map(([index, body]) =>
            body.kind === 'text' ? (
              <Text key={index} body={body} style={styleFor(body)} />
            ) : (
              <ResourceBody key={index} t={t} body={body} canvas={placed.canvas} />
            ),
          )}
        </details>
      )}
    </>
  )
}
