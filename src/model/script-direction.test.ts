import { describe, expect, it } from 'vitest'
import { unknownLanguage } from './language-map'
import { likelyDirection } from './script-direction'

const object = (title: string, ...entries: readonly (readonly [string, string])[]) => ({
  label: unknownLanguage(title),
  metadata: entries.map(([label, value]) => ({
    label: unknownLanguage(label),
    value: unknownLanguage(value),
  })),
})

describe('likelyDirection', () => {
  it.each([
    ['Hebrew by name', object('Luah', ['Language', 'Hebrew']), 'right-to-left'],
    ['Hebrew by code', object('Luah', ['Language', 'heb']), 'right-to-left'],
    ['Hebrew in Hebrew', object('לוח', ['שפה', 'עברית']), 'right-to-left'],
    ['Arabic and Persian', object('Diwan', ['Sprache', 'Arabisch; Persisch']), 'right-to-left'],
    ['Ottoman Turkish', object('Divan', ['Langue', 'Turkish, Ottoman']), 'right-to-left'],
    ['English with a Hebrew title', object('תהלים', ['Language', 'English']), 'left-to-right'],
    ['two directions', object('תהלים', ['Language', 'Hebrew; English']), undefined],
    ['a Hebrew title', object('לוח השנה תרל״ח'), 'right-to-left'],
    ['an Arabic title', object('كتاب بطلميوس'), 'right-to-left'],
    ['an English title', object('The Lights of Skerrow'), undefined],
    ['an English title with a Hebrew word', object('The word שלום in print'), undefined],
    ['a subject that is a language', object('Grammar', ['Subject', 'Hebrew']), undefined],
  ] as const)('%s', (_, described, direction) => {
    expect(likelyDirection(described)).toBe(direction)
  })
})
