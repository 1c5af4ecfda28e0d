import { useEffect, useState } from 'react'
import type { PdfKey } from '../../i18n/locales/en/pdf'
import type { TranslateOf } from '../../i18n/translate'
import { isPermitted } from '../../viewer/library/permissions'
import { tellTaken } from '../../viewer/library/taking'
import { useTranslate, useViewerState } from '../../viewer/use-viewer'
import { type EnclosedFile, type Enclosures, saveBytes } from './enclosed-files'

interface EnclosedFilesProps {
  readonly words: TranslateOf<PdfKey>
  readonly enclosures: Enclosures
  readonly onOpen: (name: string, bytes: Uint8Array) => void
}

/** Looks through the pages for more files as long as the list is open; tells whether there are pages left. */
function useLookThrough({ lookThrough }: Enclosures, isOpen: boolean): boolean {
  const isLooking = isOpen && lookThrough !== undefined
  const lookNow = isLooking ? lookThrough : undefined
  useEffect(() => {
    const closing = new AbortController()
    void lookNow?.(closing.signal)
    return () => closing.abort()
  }, [lookNow])
  return isLooking
}

/** Name of an enclosed file: its folder and page, where it has them, and what its author says of it. */
function FileName({ file: { name, folder, description, page } }: { file: EnclosedFile }) {
  const t = useTranslate()
  const total = useViewerState(state => state.innerPages?.count)
  return (
    <>
      <span dir="auto">
        {folder !== '' && <span className="pdf-enclosed-folder">{folder}</span>}
        {name}
      </span>
      {page !== undefined && total !== undefined && (
        <small>{t('page.named', { position: page + 1, total })}</small>
      )}
      {description !== '' && description !== name && <small dir="auto">{description}</small>}
    </>
  )
}

/** The files enclosed in a PDF: each can be saved, and PDFs opened. Open at first where the PDF is only their cover. */
export function EnclosedFiles({ words, enclosures, onOpen }: EnclosedFilesProps) {
  const { files, isPortfolio } = enclosures
  const t = useTranslate()
  const [isOpen, setOpen] = useState(isPortfolio)
  const isLooking = useLookThrough(enclosures, isOpen)
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
    <details
      className="pdf-enclosed"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{`${t('panel.files')} (${files.length})`}</summary>
      <ul>
        {[...files.entries()].map(([index, file]) => (
          <li key={index}>
            <FileName file={file} />
            <span className="pdf-enclosed-ways">
              {file.isPdf && (
                <button
                  type="button"
                  className="button"
                  aria-label={`${words('pdf.password.open')} ${file.name}`}
                  onClick={() => take(file, bytes => onOpen(file.name, bytes))}
                >
                  {words('pdf.password.open')}
                </button>
              )}
              {permitted && (
                <button
                  type="button"
                  className="button"
                  aria-label={`${words('pdf.enclosed.save')} ${file.name}`}
                  onClick={() => save(file)}
                >
                  {words('pdf.enclosed.save')}
                </button>
              )}
            </span>
          </li>
        ))}
      </ul>
      {isLooking && <p role="status">{words('pdf.enclosed.looking')}</p>}
      {broken !== undefined && <p role="alert">{`${broken}: ${t('text.unreadable')}`}</p>}
    </details>
  )
}
