import type { Page } from '@playwright/test'
import { configure } from './configured'
import { BASE, viewing } from './urls'

// Every way in which a reader may be refused, and how to get there.

const INSTITUTION = '99SKERROW_INST'
const ELSEWHERE = BASE.replace('127.0.0.1', 'localhost')

/** The link to a case of the delivery service, by its number (src/server/scenarios/refusal-samples.ts). */
export const caseLink = (number: number, rest = '') =>
  `?rep_id=12100020${String(number).padStart(2, '0')}000412&inst=${INSTITUTION}${rest}`
const caseElsewhere = (number: number) =>
  `?service=${ELSEWHERE}view/delivery/${INSTITUTION}/12100020${String(number).padStart(2, '0')}000412.json`

/** One way of being refused. */
export interface Refusal {
  readonly name: string
  /** Words that the notice must have. */
  readonly says: RegExp
  /** Words that the notice must not have. */
  readonly hidden?: string
  /** True when a way to sign in must be there, or must not. */
  readonly signIn: boolean
  readonly meet: (page: Page) => Promise<unknown>
}

const go = (link: string) => (page: Page) => page.goto(link)

async function signInAt(page: Page, link: string) {
  await page.goto(link)
  await page.getByRole('link', { name: 'Sign in' }).click()
  await page.getByLabel('Your name').fill('Ida Vale')
  await page.getByRole('button', { name: 'Sign in' }).click()
}

/** No request takes longer than this many milliseconds until the viewer gives it up. */
async function impatiently(page: Page, milliseconds: number) {
  await page.addInitScript(most => {
    const usual = AbortSignal.timeout.bind(AbortSignal)
    AbortSignal.timeout = milliseconds => usual(Math.min(milliseconds, most))
  }, milliseconds)
}

/** All of them, each with a screen of its own. */
export const REFUSALS: readonly Refusal[] = [
  { name: '401', says: /Please sign in/, signIn: true, meet: go(caseLink(11)) },
  {
    name: '401 after signing in',
    says: /Signed in, but still refused/,
    signIn: true,
    meet: page => signInAt(page, caseLink(0)),
  },
  {
    name: '401 after signing in, on another host',
    says: /third-party cookies/,
    signIn: true,
    meet: async page => {
      await configure(page, {
        credentialHosts: [new URL(ELSEWHERE).host],
        signIn: `${ELSEWHERE}sign-in?target-url={target}`,
      })
      await signInAt(page, caseElsewhere(11))
    },
  },
  { name: '403 with a message', says: /Only for the keeper/, signIn: false, meet: go(caseLink(1)) },
  { name: '403 without a message', says: /You do not have access/, signIn: false, meet: go(caseLink(15)) },
  {
    name: '403 with a hidden message',
    says: /You do not have access.*localhost/s,
    hidden: 'keeper',
    signIn: false,
    meet: go(caseElsewhere(1)),
  },
  { name: '403 with a hostile message', says: /<script>/, signIn: false, meet: go(caseLink(2)) },
  { name: '403 with a message of 10 kB', says: /No\. No\. No\./, signIn: false, meet: go(caseLink(3)) },
  { name: 'embargo', says: /Under embargo.*1 January 2031/s, signIn: false, meet: go(caseLink(5)) },
  { name: 'place', says: /Available only at the library/, signIn: false, meet: go(caseLink(6)) },
  { name: 'group', says: /Restricted to certain readers/, signIn: false, meet: go(caseLink(7)) },
  {
    name: 'limit',
    says: /All copies are in use/,
    signIn: false,
    meet: async page => {
      // Answer of the service while another reader has it; the loan itself is a story of its own.
      await page.route('**/1210002015000412.json', route =>
        route.fulfill({
          status: 403,
          headers: {
            'X-Denied-Message': 'All copies are in use. Please try again later.',
            'Retry-After': '60',
          },
        }),
      )
      await page.goto(caseLink(15))
    },
  },
  {
    name: 'CORS not allowed',
    says: /CORS/,
    signIn: false,
    meet: go(viewing('/no-cors/book/3/manifest.json')),
  },
  { name: 'a challenge with 200', says: /web page/, signIn: false, meet: go(caseLink(8)) },
  {
    name: 'a redirect to a login page',
    says: /sign-in page instead of the document/,
    signIn: true,
    meet: go(caseLink(9)),
  },
  {
    name: 'timeout',
    says: /did not answer in time|too long|in time/,
    signIn: false,
    meet: async page => {
      await impatiently(page, 400)
      await page.goto(viewing('/slow/9000/book/3/manifest.json'))
    },
  },
  {
    name: 'offline',
    says: /offline/,
    signIn: false,
    meet: async page => {
      await page.goto(viewing('/status/503'))
      await page.locator('[data-failure]').waitFor()
      await page.context().setOffline(true)
      await page.getByRole('button', { name: 'Try again' }).click()
    },
  },
  {
    name: 'one page',
    says: /You do not have access.*Page 2 of 5/s,
    signIn: false,
    meet: go(caseLink(12, '&page=2')),
  },
  {
    name: 'one guarded page',
    says: /Sign in to the reading room to see this leaf/,
    signIn: true,
    meet: go(
      `?manifest=${encodeURIComponent(`/view/iiif/presentation/${INSTITUTION}/1210002014000412/manifest?iiifVersion=3`)}`,
    ),
  },
]
