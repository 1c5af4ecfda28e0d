import { useShallow } from 'zustand/react/shallow'
import { localizedLine } from '../../model/language-map'
import { permissionsOf } from '../../viewer/library/permissions'
import { useObject, useViewerState } from '../../viewer/use-viewer'
import { ChosenPages } from './ChosenPages'
import { FileDownloads, PictureSizes } from './FileDownloads'
import { OfflinePart } from './OfflinePart'
import { Renderings } from './Renderings'
import { WholeText } from './WholeText'
import './downloads.css'

/** Everything that can be taken away, as far as the library allows. */
export function DownloadsContent() {
  const object = useObject()
  const index = useViewerState(state => state.place.canvas)
  const { download, print } = useViewerState(useShallow(permissionsOf))
  const canvas = object?.canvases[index]
  if (!object || !canvas) return null
  return (
    <div className="downloads">
      {download && <FileDownloads canvas={canvas} index={index} />}
      {download && <PictureSizes canvas={canvas} index={index} />}
      {(download || print) && (
        <ChosenPages
          key={`${object.id} ${index}`}
          object={object}
          title={localizedLine(object.label, []) || 'document'}
        />
      )}
      {download && (
        <WholeText key={object.id} object={object} title={localizedLine(object.label, []) || 'document'} />
      )}
      <OfflinePart />
      <Renderings object={object} index={index} download={download} />
    </div>
  )
}
