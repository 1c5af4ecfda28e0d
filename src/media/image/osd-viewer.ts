import OpenSeadragon from 'openseadragon'

/**
 * OpenSeadragon writes a style element that takes the mark of the focus away on touch devices; the policy of the page
 * refuses it, loudly. It writes none where one is there.
 */
function keepItsStyleOut(): void {
  if (document.querySelector('style[data-openseadragon-mobile-css]')) return
  // Of no namespace it is no style to the browser, and the policy has nothing to refuse.
  const empty = document.createElementNS(null, 'style')
  empty.setAttribute('data-openseadragon-mobile-css', '')
  document.head.append(empty)
}

/**
 * OpenSeadragon as we use it: no controls, keys, navigator and resizing of its own, nothing animated when the reader
 * wants no motion. The canvas drawer always: tiles without CORS headers are drawn, nothing depends on WebGL
 * (docs/decisions/0004).
 */
export function createOsdViewer(element: HTMLElement): OpenSeadragon.Viewer {
  keepItsStyleOut()
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  const touch = matchMedia('(pointer: coarse)').matches
  return OpenSeadragon({
    element,
    autoResize: false,
    drawer: 'canvas',
    showNavigationControl: false,
    showSequenceControl: false,
    keyboardNavEnabled: false,
    tabIndex: -1,
    animationTime: still ? 0 : 0.6,
    springStiffness: 9,
    blendTime: 0,
    visibilityRatio: 1,
    zoomPerScroll: 1.25,
    imageLoaderLimit: 8,
    maxImageCacheCount: touch ? 60 : 200,
    tileRetryMax: 2,
    crossOriginPolicy: false,
    gestureSettingsMouse: { clickToZoom: false, dblClickToZoom: true },
    gestureSettingsTouch: {
      clickToZoom: false,
      dblClickToZoom: true,
      pinchRotate: false,
      flickEnabled: true,
    },
  } as OpenSeadragon.Options)
}
