import { PDFString } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { baseOfLinks, mailLink, resolveLink, resolveLinks } from './links'
import { writeDocument } from './testing/documents'

describe('a link to a person', () => {
  it('has the address, and nothing that the document would write', () => {
    expect(mailLink('mailto:ida.vale@example.org')).toBe('mailto:ida.vale@example.org')
    expect(mailLink('mailto:ida@example.org?bcc=all@evil.example&body=x')).toBe('mailto:ida@example.org')
  })

  it.each([
    'mailto:',
    'mailto:ida',
    'mailto:ida@a.example,max@b.example',
    'mailto:ida%40a.example%2Cmax@b.example',
    'mailto:ida@a.example%0d%0abcc:x@y.example',
    'javascript:alert(1)',
    'https://example.org/mailto:a@b.example',
  ])('is not %s', href => {
    expect(mailLink(href)).toBeUndefined()
  })
})

describe('relative links', () => {
  it('are reckoned from the file', () => {
    expect(baseOfLinks('https://files.example/a/one.pdf#page=2')).toBe('https://files.example/a/one.pdf')
  })

  it('lead to files that are read, and to no programs', () => {
    const base = 'https://files.example/a/one.pdf'
    expect(resolveLink('../b/two.pdf#page=2', base)).toBe('https://files.example/b/two.pdf#page=2')
    expect(resolveLink('calc.exe', base)).toBeUndefined()
    expect(resolveLink('//evil.example/two.pdf', base)).toBeUndefined()
    expect(resolveLink('/\\evil.example/two.pdf', base)).toBeUndefined()
    expect(resolveLink('\\\\evil.example\\two.pdf', base)).toBeUndefined()
    expect(resolveLink('/\t/evil.example/two.pdf', base)).toBeUndefined()
    expect(resolveLink('javascript:alert(1)//two.pdf', base)).toBeUndefined()
  })

  it('stand on the pages of the document', async () => {
    const document = await writeDocument(1, pdf => {
      const action = { S: 'GoToR', F: PDFString.of('two.pdf'), D: [0, 'Fit'] }
      const link = { Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9], A: action }
      pdf.getPage(0).node.addAnnot(pdf.context.register(pdf.context.obj(link)))
    })
    resolveLinks(document, 'https://files.example/a/one.pdf')
    const [link] = await (await document.getPage(1)).getAnnotations()
    expect(link.url).toMatch(/^https:\/\/files\.example\/a\/two\.pdf/)
  })

  it('lead nowhere from a signed URL, a file of the device, or none', () => {
    expect(baseOfLinks('https://s3.example/one.pdf?X-Amz-Signature=1')).toBeUndefined()
    expect(baseOfLinks('blob:https://viewer.example/1')).toBeUndefined()
    expect(baseOfLinks(undefined)).toBeUndefined()
  })
})
