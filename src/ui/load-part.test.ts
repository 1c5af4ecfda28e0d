// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
import { loadPart } from './load-part'

function sheet(href: string): HTMLLinkElement {
  const link = document.createElement('link')
  link.setAttribute('rel', 'stylesheet')
  link.setAttribute('data-href', href)
  document.head.append(link)
  return link
}
const linkAt = (href: string) => document.querySelector<HTMLLinkElement>(`link[data-href="${href}"]`)

it('loads once what comes at once', async () => {
  const load = vi.fn(() => Promise.resolve('part'))
  await expect(loadPart(load)).resolves.toBe('part')
  expect(load).toHaveBeenCalledOnce()
})

it('loads again what broke once, and rejects when it breaks again', async () => {
  const once = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(new Error('reset'))
    .mockResolvedValue('part')
  await expect(loadPart(once)).resolves.toBe('part')
  const never = vi.fn(() => Promise.reject(new Error('no network')))
  await expect(loadPart(never)).rejects.toThrow('no network')
  expect(never).toHaveBeenCalledTimes(2)
})

it('fetches a style sheet again that did not come, before the part is shown', async () => {
  const broken = sheet('text.css')
  broken.dispatchEvent(new Event('error'))
  const load = vi.fn(() => Promise.resolve('part'))
  const loading = loadPart(load)
  const again = linkAt('text.css')
  expect(again).not.toBe(broken)
  expect(load).not.toHaveBeenCalled()
  again?.dispatchEvent(new Event('load'))
  await expect(loading).resolves.toBe('part')
})

it('rejects when the style sheet does not come again, and asks for it the next time', async () => {
  sheet('pages.css').dispatchEvent(new Event('error'))
  const load = vi.fn(() => Promise.resolve('part'))
  const loading = loadPart(load)
  const second = linkAt('pages.css')
  second?.dispatchEvent(new Event('error'))
  await vi.waitFor(() => expect(linkAt('pages.css')).not.toBe(second))
  linkAt('pages.css')?.dispatchEvent(new Event('error'))
  await expect(loading).rejects.toThrow('no style sheet')
  expect(load).not.toHaveBeenCalled()
  const next = loadPart(load)
  linkAt('pages.css')?.dispatchEvent(new Event('load'))
  await expect(next).resolves.toBe('part')
})
