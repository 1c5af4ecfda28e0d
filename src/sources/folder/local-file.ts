/** A file of a folder that the reader chose. Nothing of it is read before somebody asks. */
export interface LocalFile {
  /** Path inside the folder, with `/`. */
  readonly path: string
  /** Read from the disk when it is first asked for. */
  readonly bytes: number
  /** URL of its content, good for as long as the folder is open; made when it is first asked for. */
  url(): string
  /** Its content as text; rejects when it cannot be read any more. */
  text(): Promise<string>
}
