// @vitest-environment happy-dom
import { act, cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { parseConfiguration } from '../model/configuration'
import { type Failure, failure } from '../model/failure'
import { renderInViewer } from '../testing/render-in-viewer'
import type { ViewerState } from '../viewer/state/store'
import { RefusalNotice } from './RefusalNotice'
import { beginSignIn } from './sign-in/attempt'

const requestUrl = 'https://alma.example/view/delivery/INST/1212345678.json'
const PRIMO = 'https://primo.example/login?target-url={target}&institution={inst}'

function refuse(
  refused: Failure,
  block: object = {},
  state: Partial<ViewerState> = {},
  scope = 'object' as const,
) {
  return renderInViewer(<RefusalNotice failure={refused} scope={scope} />, undefined, {
    configuration: parseConfiguration(JSON.stringify(block)),
    request: { url: requestUrl },
    ...state,
  })
}

const signIn = failure('login-required', { host: 'alma.example' })
const link = (name: RegExp) => screen.queryByRole('link', { name })
const hrefs = () => screen.queryAllByRole('link').map(each => each.getAttribute('href') ?? '')

/** Links are not followed: nobody is asked. */
const stay = (event: Event) => event.preventDefault()

beforeEach(() => {
  sessionStorage.clear()
  document.addEventListener('click', stay)
})
afterEach(() => {
  cleanup()
  document.removeEventListener('click', stay)
})

describe('a refusal that signing in may help against', () => {
  it('leads to the configured sign-in page, in this tab, and back to this very page', () => {
    refuse(signIn, { signIn: PRIMO })
    const url = new URL(link(/^Sign in$/)?.getAttribute('href') ?? '')
    expect(url.host).toBe('primo.example')
    expect(url.searchParams.get('target-url')).toBe(location.href)
    expect(url.searchParams.get('institution')).toBe('INST')
    expect(link(/^Sign in$/)?.getAttribute('target')).toBeNull()
  })

  it('leads to the library’s own delivery page in a new tab where nothing is configured', () => {
    refuse(signIn)
    const own = 'https://alma.example/view/delivery/INST/1212345678'
    expect(link(/^Sign in/)?.getAttribute('href')).toBe(own)
    expect(link(/^Sign in/)?.getAttribute('target')).toBe('_blank')
    expect(link(/^Sign in/)?.getAttribute('rel')).toContain('noopener')
  })

  it('asks again when the reader comes back to the window, and not while it is hidden', async () => {
    const { viewer } = refuse(signIn)
    act(() => void window.dispatchEvent(new Event('focus')))
    expect(viewer.askAgain).toHaveBeenCalledTimes(1)
  })

  it('is a login loop right after signing in, and then leads to the library’s own viewer', () => {
    beginSignIn({ object: requestUrl })
    refuse(signIn, { signIn: PRIMO, libraryViewer: 'https://primo.example/discovery/delivery/V/{rep}' })
    expect(screen.getByRole('heading').textContent).toMatch(/still refused/)
    expect(screen.getByRole('alert').textContent).toContain('third-party cookies')
    expect(hrefs()[0]).toBe('https://primo.example/discovery/delivery/V/1212345678')
    expect(sessionStorage.getItem('lectern.signIn')).toBeNull()
  })

  it('is no loop for another object, nor long after', () => {
    beginSignIn({ object: 'https://alma.example/view/delivery/INST/129.json' })
    refuse(signIn)
    expect(screen.getByRole('heading').textContent).toMatch(/sign in/)
  })

  it('becomes a loop when the reader comes back from another tab and is refused again', async () => {
    const { viewer } = refuse(signIn)
    viewer.askAgain.mockResolvedValue(signIn as never)
    await userEvent.click(screen.getByRole('link', { name: /^Sign in/ }))
    act(() => void window.dispatchEvent(new Event('focus')))
    await waitFor(() => expect(screen.getByRole('heading').textContent).toMatch(/still refused/))
  })
})

describe('a refusal that signing in does not help against', () => {
  const denied = (message?: string) =>
    failure('denied', { host: 'alma.example', ...(message && { message }) })

  it.each([undefined, 'Embargoed until 1 January 2031.', 'Only in the reading room.', 'Members only.'])(
    'offers no sign-in: %s',
    message => {
      refuse(denied(message), { signIn: PRIMO })
      expect(link(/sign in/i)).toBeNull()
    },
  )

  it('leads to whom the library wants to be asked', () => {
    refuse(denied(), {
      requestAccess: 'https://library.example/ask?rep={rep}',
      contact: { email: 'desk@library.example' },
    })
    expect(hrefs()).toEqual([
      'https://library.example/ask?rep=1212345678',
      'mailto:desk@library.example',
      expect.any(String),
    ])
  })

  it('says what the library has configured for it, in the reader’s language', () => {
    refuse(denied('Members only.'), {
      messages: { group: { en: 'Cards at the desk.', de: 'Ausweise am Tresen.' } },
    })
    expect(screen.getByText('Cards at the desk.')).toBeDefined()
    expect(screen.queryByText('Ausweise am Tresen.')).toBeNull()
  })

  it('offers the other representations of the record', async () => {
    const others = [requestUrl, 'https://alma.example/view/delivery/INST/1212345679.json'].map(url => ({
      url,
      label: {},
      remote: false,
    }))
    const { viewer } = refuse(denied(), {}, { representations: others })
    await userEvent.click(screen.getByRole('button', { name: 'Representation 1212345679' }))
    expect(viewer.openRepresentation).toHaveBeenCalledWith(others[1])
    expect(screen.queryByRole('button', { name: 'Representation 1212345678' })).toBeNull()
  })

  it('asks again quietly when all copies are in use', () => {
    vi.useFakeTimers()
    const { viewer } = refuse(failure('denied', { message: 'All copies are in use.', retryAfter: 20 }))
    vi.advanceTimersByTime(19_000)
    expect(viewer.askAgain).not.toHaveBeenCalled()
    vi.advanceTimersByTime(2_000)
    expect(viewer.askAgain).toHaveBeenCalledTimes(1)
    vi.useRealTimers()
  })
})
