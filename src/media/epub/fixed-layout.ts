// Pages with a layout of their own: which of them stand side by side, and how large they are. Pure arithmetic.

import type { Size } from '../../model/digital-object'

/** Side of a spread that a page asks for. EPUB 3.3, section 8.2.2.5. */
export type SpreadSide = 'left' | 'right' | 'center'
/** When a page stands beside another: on wide screens, always or never. EPUB 3.3, section 8.2.2.3. */
export type Spreading = 'wide' | 'always' | 'never'

/** A section as far as spreads depend on it. */
export interface SpreadPage {
  readonly section: number
  readonly side?: SpreadSide
  /** False for a page that stands alone, and for a section that flows. */
  readonly pairs: boolean
}

/** Sections that are seen together; at least one is there. */
export interface Spread {
  readonly left?: number
  readonly right?: number
  /** One that stands alone in the middle. */
  readonly center?: number
}

/** The spreads of a book in reading order. A page that asks for a side has it, and the other side stays empty if need be. */
export function spreadsOf(pages: readonly SpreadPage[], rightToLeft: boolean): readonly Spread[] {
  const [first, second] = rightToLeft ? (['right', 'left'] as const) : (['left', 'right'] as const)
  const spreads: Spread[] = []
  let half: number | undefined
  const end = () => {
    if (half !== undefined) spreads.push({ [first]: half })
    half = undefined
  }
  for (const { section, side, pairs } of pages) {
    if (!pairs || side === 'center') {
      end()
      spreads.push({ center: section })
    } else if ((side ?? (half === undefined ? first : second)) === first) {
      end()
      half = section
    } else {
      spreads.push(half === undefined ? { [second]: section } : { [first]: half, [second]: section })
      half = undefined
    }
  }
  end()
  return spreads
}

/** Sections of a spread in reading order. */
export function sectionsOf({ left, right, center }: Spread, rightToLeft: boolean): readonly number[] {
  const inOrder = rightToLeft ? [right, left] : [left, right]
  return [center, ...inOrder].filter(section => section !== undefined)
}

/** The size in a viewport's description, `width=1200, height=1600`; `undefined` where it states none in pixels. */
export function viewportOf(content: string): Size | undefined {
  const number = (name: string) =>
    Number(
      new RegExp(`(?:^|[\\s,;])${name}\\s*=\\s*"?(\\d+(?:\\.\\d+)?)(?:px)?"?(?=$|[\\s,;])`, 'i').exec(
        content,
      )?.[1],
    )
  const [width, height] = [number('width'), number('height')]
  return width > 0 && height > 0 ? { width, height } : undefined
}
