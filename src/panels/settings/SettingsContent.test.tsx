import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { emptyObject, renderInViewer } from '../../testing/render-in-viewer'
import { USUAL_SETTINGS } from '../../viewer/device/settings'
import { SettingsContent } from './SettingsContent'

/** Shows the settings, whose words come by themselves. */
async function show() {
  const viewer = renderInViewer(<SettingsContent />, emptyObject())
  await screen.findByRole('radio', { name: 'Show the whole page' })
  return viewer
}

afterEach(() => {
  cleanup()
  localStorage.clear()
})

describe('the settings', () => {
  it('show what is chosen, and take another choice of zoom', async () => {
    const { store } = await show()
    expect(screen.getByRole('radio', { name: 'Show the whole page' })).toHaveProperty('checked', true)
    await userEvent.click(screen.getByRole('radio', { name: 'Keep the zoom, begin at the top' }))
    expect(store.getState().settings).toEqual({ ...USUAL_SETTINGS, zoomOnTurn: 'keep-at-start' })
  })

  it('switch animation and coming back, each by itself', async () => {
    const { store } = await show()
    await userEvent.click(screen.getByRole('checkbox', { name: 'Animate page turns' }))
    expect(store.getState().settings).toEqual({ ...USUAL_SETTINGS, animated: true })
    await userEvent.click(screen.getByRole('checkbox', { name: /^Offer the page/ }))
    expect(store.getState().settings).toEqual({ ...USUAL_SETTINGS, animated: true, comingBack: false })
  })

  it('take a language, and the one of the page or browser again', async () => {
    const { store } = await show()
    const language = screen.getByRole('combobox', { name: 'Language' })
    await userEvent.selectOptions(language, 'Français')
    expect(store.getState().settings.language).toBe('fr')
    await userEvent.selectOptions(language, 'That of the page or the browser')
    expect(store.getState().settings).toEqual(USUAL_SETTINGS)
  })

  it('forget all pages that are kept, and say so', async () => {
    localStorage.setItem('lectern.places', '[{"id":"m","canvas":3}]')
    const { store } = await show()
    store.setState({ lastPlace: { canvas: 3, rotation: 0 } })
    await userEvent.click(screen.getByRole('button', { name: 'Forget all pages' }))
    expect(localStorage.getItem('lectern.places')).toBeNull()
    expect(store.getState().lastPlace).toBeUndefined()
    expect(screen.getByRole('status').textContent).toMatch(/^Forgotten/)
  })
})
