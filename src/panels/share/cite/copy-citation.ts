import { copyText } from '../../../ui/copy-text'
import { htmlOf, type Styled, textOf } from './styled'

const blob = (text: string, type: string) => new Blob([text], { type })

/** Puts a citation on the clipboard, as text and with its italics; `false` where the browser forbids it. */
export async function copyCitation(citation: Styled): Promise<boolean> {
  const text = textOf(citation)
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': blob(text, 'text/plain'),
        'text/html': blob(htmlOf(citation), 'text/html'),
      }),
    ])
    return true
  } catch {
    return copyText(text)
  }
}
