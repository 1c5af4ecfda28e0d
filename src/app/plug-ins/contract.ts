// Types of plug-ins, for libraries that write one: a module whose default export is a `PlugIn`. docs/plug-ins.md describes
// everything that stands here. The built viewer has this file beside it as lectern-plug-in.d.ts.

/** A text for everybody, or texts by language (BCP 47 tag). */
export type Words = string | Readonly<Record<string, string>>

/** Something that a library permits its readers or not. */
export type Permission = 'download' | 'print' | 'copy' | 'share' | 'embed'

/** A part of a page: x, y, width and height in canvas units. */
export type Region = readonly [x: number, y: number, width: number, height: number]

/** Name of a place to go to; what is not named stays as the object asks. */
export interface PlaceName {
  /** One of an object's files, counted from 1. */
  readonly file?: number
  /** A page of `file`, counted from 1; without `file` a page of the object, or of the only file that it is. */
  readonly page?: number
  /** The printed label of a page, in place of its number. */
  readonly label?: string
  /** A second of a recording. */
  readonly time?: number
  readonly region?: Region
  /** As `page=` in a link names it: `12`, `2.12` (page 12 of the second file), `t30`. */
  readonly link?: string
}

/** Place of the reader. */
export interface ReaderPlace extends PlaceName {
  readonly page: number
  readonly link: string
  /** Pages among which `page` is one. */
  readonly pages?: number
}

/** Result of `goTo`: `reason` says why the place was not reached. */
export interface Reached {
  readonly reached: boolean
  readonly reason?: string
}

/** A line of the object's description, in the reader's language where it has that. */
export interface MetadataLine {
  readonly label: string
  /** As the library delivers them: they may hold markup, which is to be shown as text. */
  readonly values: readonly string[]
}

/** Description of the open object. */
export interface OpenObject {
  /** URL of its manifest or delivery; never a signed one. */
  readonly id: string
  readonly title: string
  readonly metadata: readonly MetadataLine[]
  /** URIs or texts that state the rights. */
  readonly rights: readonly string[]
  /** Number of its pages or files. */
  readonly pages: number
}

/** All that a part of a plug-in is given. It is read-only, and ends with the part (`signal`). */
export interface Context {
  /** Language that the viewer speaks (BCP 47 tag). */
  readonly language: string
  readonly object: OpenObject
  /** `undefined` while the pages of a file are not counted yet. */
  readonly place: ReaderPlace | undefined
  /** Aborted when the part is taken off the screen. */
  readonly signal: AbortSignal
  /** Tells whether readers may do something with the open object. */
  permits(what: Permission): boolean
  /** Shows a place, or a page by its number. Never rejects. */
  goTo(place: PlaceName | number): Promise<Reached>
  /** Hears of another place or language; returns the way to stop. */
  onChange(listener: () => void): () => void
}

/** Takes a part off the screen again: ends timers, frees memory. The element is removed by the viewer. */
export type Unmount = () => void

/** Result of mounting; a promise is waited for 20 seconds. */
export type Mounted = Unmount | void | Promise<Unmount | undefined> | Promise<Unmount> | Promise<void>

/** Common to panels and actions. */
interface Button {
  /** Lower-case letters, digits and hyphens; unique in the plug-in. */
  readonly name: string
  readonly title: Words
  /** Path data (`d`) of an icon of 24 × 24, drawn as lines; absent: a piece of a puzzle. */
  readonly icon?: string
  /** One key that nothing else has. */
  readonly key?: string
  /** Permissions that the part serves: where the library forbids all of them, its button is gone. */
  readonly serves?: readonly Permission[]
  /** Tells whether it has anything for an object; absent: for every one. Called once for each object. */
  isFor?(object: OpenObject): boolean
}

/** A column beside the page; on a phone a sheet from below. */
export interface PlugInPanel extends Button {
  mount(element: HTMLElement, context: Context): Mounted
}

/** A button that does something at once. */
export interface PlugInAction extends Button {
  run(context: Context): void | Promise<void>
}

/** A file that is shown. */
export interface PlugInFile {
  readonly bytes: Uint8Array
  /** MIME type in lower case; empty when unknown. */
  readonly format: string
  readonly name: string
  /** Its position in the object, counted from 1. */
  readonly position: number
}

/** Shows files of formats that the viewer itself only offers to download. */
export interface PlugInMedium {
  readonly name: string
  /** MIME types, lower case. */
  readonly formats?: readonly string[]
  /** Extensions of names, lower case without a dot, for files that nobody has told the type of. */
  readonly extensions?: readonly string[]
  mount(element: HTMLElement, context: Context, file: PlugInFile): Mounted
}

/** A plug-in: the default export of its module. */
export interface PlugIn {
  /** Version of this contract. */
  readonly contract: 1
  /** Lower-case letters, digits and hyphens. */
  readonly name: string
  readonly panels?: readonly PlugInPanel[]
  readonly actions?: readonly PlugInAction[]
  readonly media?: readonly PlugInMedium[]
}
