/** The decoder of an encoding by any of its names; `undefined` for one that the browser does not know. */
export function decoderOf(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label)
  } catch {
    return undefined
  }
}
