// Documents of objects that are nothing but a file: the delivery JSON and the manifest that name it.

/** A delivery JSON, as Alma answers it, with one file. */
export const deliveryOf = ({ url, name, type }) => ({
  label: name,
  files: [{ id: '1', url, label: name, mimeType: type }],
})

/** A manifest with one canvas that a file is painted on. */
export function manifestOf({ url, name, type, kind }, id) {
  const canvas = `${id}/canvas`
  const timed = kind === 'Video' || kind === 'Sound' ? { duration: 10 } : {}
  const sized = kind === 'Sound' ? {} : { width: 1000, height: 1400 }
  const body = { id: url, type: kind, format: type, ...sized, ...timed }
  const painting = {
    id: `${canvas}/painting`,
    type: 'Annotation',
    motivation: 'painting',
    target: canvas,
    body,
  }
  return {
    '@context': 'http://iiif.io/api/presentation/3/context.json',
    id,
    type: 'Manifest',
    label: { en: [name] },
    items: [
      {
        id: canvas,
        type: 'Canvas',
        label: { en: [name] },
        ...sized,
        ...timed,
        items: [{ id: `${canvas}/page`, type: 'AnnotationPage', items: [painting] }],
      },
    ],
  }
}
