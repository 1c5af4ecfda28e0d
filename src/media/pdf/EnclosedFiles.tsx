import { useState } from 'react'
import { isPermitted } from '../../viewer/library/permissions'
import { tellTaken } from '../../viewer/library/taking'
import { useTranslate, useViewerState } from '../../viewer/use-viewer'
import { type EnclosedFile, type Enclosures, saveBytes } from './enclosed-files'

interface EnclosedFilesProps {
  readonly enclosures: Enclosures
  readonly onOpen: (name: string, bytes: Uint8Array) => void
}

/** The files enclosed in a PDF: each can be saved, and PDFs opened. Open at first where the PDF is only their cover. */
export function EnclosedFiles({ enclosures: { files, isPortfolio }, onOpen }: EnclosedFilesProps) {
  const t = useTranslate()
  const permitted = useViewerState(state => isPermitted(state, 'download'))
  const [broken, setBroken] = useState<string>()
  const take = (file: EnclosedFile, use: (bytes: Uint8Array<ArrayBuffer>) => void) => {
    setBroken(undefined)
    file.bytes().then(
      bytes => (bytes.length > 0 ? use(bytes) : setBroken(file.name)),
      () => setBroken(file.name),
    )
  }
  const save = (file: EnclosedFile) =>
    take(file, bytes => {
      saveBytes(bytes, file.name)
      tellTaken({ name: file.name, format: file.isPdf ? 'application/pdf' : '' })
    })
  return (
    <details className="pdf-enclosed" open={isPortfolio}>
      <summary>{`${t('panel.files')} (${files.length})`}</summary>
      <ul>
        {[...files.entries()].map(([index, file]) => (
          <li key={index}>
            <span dir="auto">{file.name}</span>
            {file.description !== '' && file.description !== file.name && (
              <small dir="auto">{file.description}</small>
            )}
            <span className="pdf-enclosed-ways">
              {file.isPdf && (
                <button
                  type="button"
                  className="button"
                  aria-label={`${t('pdf.password.open')} ${file.name}`}
                  onClick={() => take(file, bytes => onOpen(file.name, bytes))}
                >
                  {t('pdf.password.open')}
                </button>
              )}
              {permitted && (
                <button
                  type="button"
                  className="button"
                  aria-label={`${t('pdf.enclosed.save')} ${file.name}`}
                  onClick={() => save(file)}
                >
                  {t('pdf.enclosed.save')}
                </button>
              )}
            </span>
          </li>
        ))}
      </ul>
      {broken !== undefined && <p role="alert">{`${broken}: ${t('text.unreadable')}`}</p>}
    </details>
  )
}
