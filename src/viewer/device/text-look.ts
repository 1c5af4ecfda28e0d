/** Choices for the look of the text of pages; kept on the device only. */
export interface TextLook {
  /** Percent of the usual size of type, 80 to 300. */
  readonly size: number
  readonly spacing: (typeof SPACINGS)[number]
  readonly font: (typeof FONTS)[number]
  readonly colours: (typeof COLOURS)[number]
}

/** Space between lines, words and letters (`wide`: WCAG 2.2, 1.4.12). */
export const SPACINGS = ['usual', 'loose', 'wide'] as const
/** Kinds of type. */
export const FONTS = ['usual', 'serif', 'sans', 'monospace'] as const
/** Colours of text and ground. */
export const COLOURS = ['usual', 'paper', 'dark', 'contrast'] as const

/** The least and the greatest size in percent, and the step between. */
export const SIZES = { least: 80, most: 300, step: 20 } as const

/** The look of a text until the reader chooses another. */
export const USUAL_LOOK: TextLook = { size: 100, spacing: 'usual', font: 'usual', colours: 'usual' }

/** Reads a look as it was stored; what is missing or of a wrong kind is as usual. `undefined` for no look at all. */
export function parseLook(stored: unknown): TextLook | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined
  const { size, spacing, font, colours }: Partial<Record<keyof TextLook, unknown>> = stored
  return {
    size:
      typeof size === 'number' && size >= SIZES.least && size <= SIZES.most
        ? Math.round(size)
        : USUAL_LOOK.size,
    spacing: SPACINGS.find(each => each === spacing) ?? USUAL_LOOK.spacing,
    font: FONTS.find(each => each === font) ?? USUAL_LOOK.font,
    colours: COLOURS.find(each => each === colours) ?? USUAL_LOOK.colours,
  }
}
