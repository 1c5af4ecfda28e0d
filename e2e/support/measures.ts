import type { Page } from '@playwright/test'

/** Runs in the page: how wide what cannot be seen without scrolling sideways is, at most, in CSS pixels; 1 is rounding. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const boxes = document.querySelectorAll(
      'html, main, .start-page, .panel-body, .lectern-bar, .notice, dialog',
    )
    const scrolls = (box: Element) => !/visible|clip/.test(getComputedStyle(box).overflowX)
    return Math.max(0, ...[...boxes].filter(scrolls).map(box => box.scrollWidth - box.clientWidth))
  })

/** Names of the controls that are seen and lie under something else at their middle. */
export const coveredControls = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isScrolledAway = (control: Element, y: number) => {
      for (let each = control.parentElement; each; each = each.parentElement) {
        const { top, bottom } = each.getBoundingClientRect()
        if (getComputedStyle(each).overflowY !== 'visible' && (y < top + 1 || y > bottom - 1)) return true
      }
      return false
    }
    const controls = document.querySelectorAll<HTMLElement>('button, a[href], input, select, [role=treeitem]')
    return [...controls].flatMap(control => {
      const { left, top, width, height } = control.getBoundingClientRect()
      const [x, y] = [left + width / 2, top + height / 2]
      const isOutside = x < 0 || y < 0 || x >= innerWidth || y >= innerHeight
      if (width < 2 || isOutside || control.closest('[inert]') || !control.checkVisibility()) return []
      const over = document.elementFromPoint(x, y)
      const isOpen = over && (control.contains(over) || over.contains(control) || over.closest('label'))
      // A panel, a dialog or a message lies over the page for a while.
      if (isOpen || over?.closest('.panel, dialog, [popover], [role=alert]') || isScrolledAway(control, y))
        return []
      return [control.getAttribute('aria-label') || control.textContent || control.outerHTML]
    })
  })

/** Names and sizes of the targets that are smaller than 24 by 24 CSS pixels; links in sentences may be (WCAG 2.2, 2.5.8). */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const targets = document.querySelectorAll<HTMLElement>('button, input, select, [role=treeitem], a.button')
    return [...targets].flatMap(target => {
      const { width, height } = (target.closest('label') ?? target).getBoundingClientRect()
      const isHidden = width < 2 || !target.checkVisibility() || target.closest('.visually-hidden')
      if (isHidden || (width >= 24 && height >= 24)) return []
      return [`${target.textContent || target.ariaLabel}: ${Math.round(width)} × ${Math.round(height)}`]
    })
  })

interface AxNode {
  readonly ignored: boolean
  readonly role?: { readonly value: string }
  readonly name?: { readonly value: string }
  readonly value?: { readonly value: unknown }
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value: unknown } }[]
}

/** States without which a control of a role says too little. */
const STATES: Readonly<Record<string, readonly string[]>> = {
  checkbox: ['checked'],
  radio: ['checked'],
  switch: ['checked'],
  treeitem: ['level'],
  tab: ['selected'],
}
const CONTROLS =
  /^(?:button|link|textbox|searchbox|combobox|slider|checkbox|radio|switch|treeitem|tab|menuitem|option)$/

/** Controls of the accessibility tree that have no name, or not the state or value that their role needs. */
export async function mutedControls(page: Page): Promise<string[]> {
  const client = await page.context().newCDPSession(page)
  const tree = await client.send('Accessibility.getFullAXTree')
  await client.detach()
  return (tree.nodes as readonly AxNode[]).flatMap(({ ignored, role, name, value, properties = [] }) => {
    const kind = role?.value ?? ''
    if (ignored || !CONTROLS.test(kind)) return []
    const has = properties.map(property => property.name)
    const missing = (STATES[kind] ?? []).filter(state => !has.includes(state))
    if (!name?.value.trim()) missing.push('name')
    if (kind === 'slider' && value?.value === undefined) missing.push('value')
    return missing.map(each => `${kind} “${name?.value}” without ${each}`)
  })
}

/** Writes down what the live regions say from now on; the answer reads it. */
export async function listenTo(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = []
    Object.assign(globalThis, { heard })
    new MutationObserver(changes => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement
        const words = element?.closest('[aria-live=polite]')?.textContent
        if (words && heard.at(-1) !== words) heard.push(words)
      }
    }).observe(document.body, { childList: true, subtree: true, characterData: true })
  })
  return () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)
}

/** Labels of lists that are cut, by their selector and words. */
export const cutLabels = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.outline-name, .outline-page, .thumbnail-label, .overview-chapter h2')]
      .filter(label => {
        const { top, bottom } = label.getBoundingClientRect()
        const isSeen = bottom > 0 && top < innerHeight
        return (
          isSeen && (label.scrollWidth > label.clientWidth + 1 || label.scrollHeight > label.clientHeight + 1)
        )
      })
      .map(label => `${label.className || label.localName}: ${label.textContent}`),
  )

/** Spaces the text as WCAG 2.2, 1.4.12 says. */
export const spaceText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    )
    document.adoptedStyleSheets.push(sheet)
  })

/** Words of controls and headings that are cut, or stand out of the box that they are in. */
export const cutWords = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>('button, label, legend, summary, h2, h3, dt, a.button'),
    ].flatMap(box => {
      const { width, left, right } = box.getBoundingClientRect()
      const isHidden = width < 2 || !box.checkVisibility() || box.closest('.visually-hidden, [inert]')
      if (isHidden || box.textContent?.trim() === '') return []
      const isCut = box.scrollWidth > box.clientWidth + 1 && getComputedStyle(box).display !== 'inline'
      const isOutside = left < -1 || right > innerWidth + 1
      return isCut || isOutside ? [box.textContent ?? ''] : []
    }),
  )
