import type { Canvas } from '../../model/digital-object'
import type { TextReference } from '../../model/texts/text-reference'

/** Finds all texts of a page, the library's own full text first. */
export async function findTexts({ fullText, loadTexts }: Canvas): Promise<readonly TextReference[]> {
  const own: readonly TextReference[] = fullText ? [{ kind: 'text', ...fullText }] : []
  return [...own, ...((await loadTexts?.()) ?? [])]
}
