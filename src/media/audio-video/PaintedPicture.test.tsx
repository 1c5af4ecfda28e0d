import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { PaintedPicture, partStyle } from './PaintedPicture'

const media = { url: 'https://x.example/a.jpg', type: 'image', format: 'image/jpeg', width: 400, height: 200 }
const region = { x: 100, y: 50, width: 200, height: 100 }

afterEach(cleanup)

it('a part of a timed picture fills its place', () => {
  expect(partStyle({ media, region })).toMatchObject({
    left: '-50%',
    top: '-50%',
    width: '200%',
    height: '200%',
  })
  expect(partStyle({ media })).toEqual({})
})

it('a timed picture is turned as its painting asks', () => {
  const { container } = render(<PaintedPicture painting={{ media, rotation: 90 }} style={{ left: '10%' }} />)
  expect(container.querySelector('span')?.style.transform).toBe('rotate(90deg)')
  expect(container.querySelector('span')?.style.left).toBe('10%')
})

it('a service is asked for the painted part', () => {
  const imageService = { id: 'https://x.example/i', query: '', version: 2, level: 2, sizes: [] } as const
  const { container } = render(<PaintedPicture painting={{ media: { ...media, imageService }, region }} />)
  expect(container.querySelector('img')?.src).toBe('https://x.example/i/100,50,200,100/200,/0/default.jpg')
})
