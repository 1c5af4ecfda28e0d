// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { parseConfiguration } from '../../model/configuration'
import type { Painting } from '../../model/digital-object'
import { blankCanvas, emptyObject, renderInViewer } from '../render-in-viewer'
import { DownloadsContent } from './DownloadsContent'

const report: Painting = {
  media: { address: 'https://library.example/report.pdf', type: 'text', format: 'application/pdf' },
  choices: [],
}
const rights = ['http://rightsstatements.org/vocab/InC/1.0/']
const object = emptyObject({ rights, canvases: [blankCanvas({ painting: [report] })] })
const forbidding = (name: string) =>
  parseConfiguration(
    JSON.stringify({
      rules: [{ when: { rights: 'https://rightsstatements.org/vocab/InC/' }, forbid: [name] }],
    }),
  )

afterEach(cleanup)

describe('the downloads', () => {
  it('offer the file as it was delivered', () => {
    renderInViewer(<DownloadsContent />, object)
    expect(screen.getByRole('link', { name: /Original file/ }).getAttribute('href')).toBe(
      report.media.address,
    )
  })

  it('offer no file where a rule for its rights forbids that', () => {
    renderInViewer(<DownloadsContent />, object, { configuration: forbidding('download') })
    expect(screen.queryByRole('link')).toBeNull()
  })
})
