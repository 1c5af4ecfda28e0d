// Keeps pages at the size that the reader asked for, and tells the shell what that is.

import type { Size } from '../../model/digital-object'
import type { ViewportControls } from '../../viewer/state/medium-part'
import type { Components, Elements } from './components'
import { type Fit, fitScale } from './page-fit'

/** The nearest that one can come: as pdf.js has it. */
const NEAREST = 20
/** Within this factor of the whole page, zooming comes to rest at it. */
const NEARLY = 1.02
/** Milliseconds after the last step of a zoom until pages are drawn anew. */
const DRAWING_DELAY = 250

/** Fits of the viewer for the zoom that a destination in a file may name. ISO 32000-2, table 149 (`Fit`, `FitH`). */
const FIT_OF_PRESET: Readonly<Record<string, Fit>> = { 'page-fit': 'page', 'page-width': 'width' }

/** Facts that zooming needs. */
export interface ZoomBasis {
  readonly components: Components
  readonly elements: Elements
  /** Sizes in CSS pixels, at scale 1 and turned as they are, of the pages that are seen together. */
  seen(): readonly Size[]
  onZoom(zoom: number): void
}

/** The zoom of one document. */
export class PageZoom {
  fit: Fit = 'page'
  private applying = false
  private readonly basis: ZoomBasis

  constructor(basis: ZoomBasis) {
    this.basis = basis
    basis.components.bus.on('scalechanging', ({ presetValue = '' }: { presetValue?: string }) => {
      if (!this.applying) this.followPreset(FIT_OF_PRESET[presetValue])
      this.tell()
    })
  }

  /** Fits the pages as asked, and again when the stage or the pages change. */
  apply(fit: Fit = this.fit): void {
    this.fit = fit
    const { viewer } = this.basis.components
    const seen = this.basis.seen()
    if (fit !== 'free' && seen.length > 0) {
      this.applying = true
      viewer.currentScale = fitScale(seen, this.stage(), fit)
      this.applying = false
    }
    this.tell()
  }

  /** Takes over the fit that a link in the file names; without one the scale is free. */
  private followPreset(fit: Fit | undefined): void {
    this.fit = fit ?? 'free'
    // pdf.js reckons with other margins, and is still on its way to the page.
    if (fit) queueMicrotask(() => this.apply())
  }

  /** Tells whether pages are shown as the layout shows them by itself. */
  isWhole(): boolean {
    return this.fit === 'page'
  }

  /** Commands for the toolbar and the keys. */
  readonly controls: ViewportControls = {
    zoomBy: factor => this.zoomBy(factor),
    panBy: (right, down) => {
      const { container } = this.basis.elements
      container.scrollBy(right * container.clientWidth, down * container.clientHeight)
    },
    wholePage: () => this.apply('page'),
    pageWidth: () => this.apply('width'),
  }

  /** Zooms about a point of the window, in CSS pixels; about the middle of the stage without one. */
  zoomBy(factor: number, point?: readonly [x: number, y: number]): void {
    const { viewer } = this.basis.components
    const box = this.basis.elements.container.getBoundingClientRect()
    const whole = this.wholeScale()
    const scale = Math.min(viewer.currentScale * factor, NEAREST)
    if (scale <= whole * NEARLY) {
      this.apply('page')
      return
    }
    const origin = point ?? [box.x + box.width / 2, box.y + box.height / 2]
    const before = viewer.currentScale
    viewer.updateScale({
      scaleFactor: scale / before,
      origin: this.within(origin),
      drawingDelay: DRAWING_DELAY,
    })
  }

  /** pdf.js counts points from its own idea of the container's corner; this gives the same in any frame. */
  private within([x, y]: readonly [number, number]): number[] {
    const { container } = this.basis.elements
    const box = container.getBoundingClientRect()
    return [x - box.x + container.offsetLeft, y - box.y + container.offsetTop]
  }

  private stage(): Size {
    const { clientWidth, clientHeight } = this.basis.elements.container
    return { width: clientWidth, height: clientHeight }
  }

  private wholeScale(): number {
    return fitScale(this.basis.seen(), this.stage(), 'page')
  }

  private tell(): void {
    if (this.basis.seen().length > 0)
      this.basis.onZoom(this.basis.components.viewer.currentScale / this.wholeScale())
  }
}
