// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { safeUrl } from '../../delivery/safe-url'
import type { Link } from '../../model/digital-object'
import { LinkList } from './LinkList'

afterEach(cleanup)

it('names each link and its format, and leaves out what may not be followed', () => {
  const links: readonly Link[] = [
    { url: 'https://a.example/book.pdf', label: { de: ['Das Buch'] }, format: 'application/pdf' },
    { url: 'https://a.example/data/marc.xml', format: '' },
    { url: 'javascript:alert(1)', label: { en: ['bad'] }, format: '' },
  ]
  render(<LinkList links={links} languages={['en']} checkUrl={url => safeUrl(url)} newTab="new tab" />)
  expect(screen.getAllByRole('link').map(link => link.textContent)).toEqual([
    'Das Buch new tab',
    'a.example … marc.xml new tab',
  ])
  expect(screen.getByText('PDF')).toBeDefined()
  expect(screen.getByText('Das Buch').lang).toBe('de')
})
