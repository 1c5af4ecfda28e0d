// `check.html`: reads the configuration beside it and tries the servers from the browser, for whoever sets the viewer up.

import schema from '../../public/configuration.schema.json'
import { englishForStaff as t } from '../i18n/english-for-staff'
import { deliveryJsonUrl, parseAlmaUrl } from '../model/alma-url'
import { type Configuration, parseConfiguration } from '../model/configuration'
import { checkConfiguration, type Schema } from '../viewer/library/check/check-configuration'
import { faultWords } from '../viewer/library/check/fault-words'
import { otherViewersOf } from '../viewer/library/other-viewers'
import { blockOf } from './block-of'
import { type Outcome, tryDocument, tryFile, tryPage, tryPicture, urlsIn } from './try-host'

const MARKS = { good: '✓', bad: '✗', note: '–' } as const

function list(id: string): HTMLElement {
  const element = document.getElementById(id)
  if (!element) throw new Error(`no element ${id}`)
  return element
}

function show(id: string, { state, text }: Outcome): void {
  const row = document.createElement('li')
  row.dataset.state = state
  row.append(`${MARKS[state]} ${text}`)
  list(id).append(row)
}

async function readConfiguration(): Promise<Configuration | undefined> {
  const answer = await fetch('index.html').catch(() => undefined)
  const block = answer?.ok ? blockOf(await answer.text()) : undefined
  if (block === undefined) {
    show('configuration', {
      state: 'bad',
      text: 'There is no index.html with a configuration beside this page.',
    })
    return undefined
  }
  const faults = checkConfiguration(block, schema as Schema)
  for (const fault of faults) show('configuration', { state: 'bad', text: faultWords(t, fault) })
  if (faults.length === 0) show('configuration', { state: 'good', text: t('staff.sound') })
  return parseConfiguration(block)
}

/** The document that a link names: a delivery's JSON, a manifest, or what a link to the viewer carries. */
function documentOf(link: string): string | undefined {
  const url = URL.canParse(link) ? new URL(link) : undefined
  if (!url) return undefined
  const carried = url.searchParams.get('manifest') ?? url.searchParams.get('service')
  const alma = parseAlmaUrl(carried ?? url.href)
  return alma ? deliveryJsonUrl(alma) : (carried ?? url.href)
}

async function tryObject(link: string, configuration: Configuration): Promise<void> {
  list('object').replaceChildren()
  const url = documentOf(link)
  if (!url)
    return show('object', { state: 'bad', text: 'That is not a web address. It should begin with https://.' })
  const { outcomes, json } = await tryDocument(url, configuration)
  for (const outcome of outcomes) show('object', outcome)
  const { file, picture } = urlsIn(json)
  if (file) show('object', await tryFile(file, configuration))
  if (picture) show('object', await tryPicture(picture))
}

/** Tries the host of a URL template that a key of the configuration holds. */
async function showHost(key: string, template: string): Promise<void> {
  const url = template.replace(/\{\w+\}/g, '0')
  if (/^https?:/.test(url) && URL.canParse(url)) show('hosts', await tryPage(key, url))
}

async function begin(): Promise<void> {
  const configuration = await readConfiguration()
  if (!configuration) return
  const { deliveryHost, block } = configuration
  if (location.protocol !== 'https:')
    show('hosts', { state: 'note', text: 'This page came by http. Readers should get it by https.' })
  if (/^[\w.-]+(?::\d+)?$/.test(deliveryHost))
    show('hosts', await tryPage('deliveryHost', `https://${deliveryHost}/`))
  for (const key of ['signIn', 'libraryViewer', 'requestAccess'] as const) {
    const template = block[key]
    await showHost(key, typeof template === 'string' ? template : '')
  }
  for (const { href } of otherViewersOf(configuration)) await showHost('otherViewers', href)
  if (list('hosts').childElementCount === 0)
    show('hosts', { state: 'note', text: 'The configuration names no host to try.' })
  document.querySelector('form')?.addEventListener('submit', event => {
    event.preventDefault()
    const field = document.querySelector('input')
    void tryObject(field?.value.trim() ?? '', configuration)
  })
}

void begin()
