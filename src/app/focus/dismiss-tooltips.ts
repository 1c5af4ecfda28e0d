/** Takes the tooltip away by Escape until pointer or focus come to another place (WCAG 2.2, 1.4.13). */
export function dismissTooltips(): void {
  const { dataset } = document.documentElement
  let at: EventTarget | null = null
  addEventListener(
    'keydown',
    event => {
      if (event.key === 'Escape') dataset.tooltips = 'dismissed'
    },
    { capture: true },
  )
  const onMove = ({ target }: Event) => {
    const button = target instanceof Element ? target.closest('.icon-button') : null
    if (button === at) return
    at = button
    delete dataset.tooltips
  }
  for (const type of ['pointerover', 'focusin']) addEventListener(type, onMove, { passive: true })
}
