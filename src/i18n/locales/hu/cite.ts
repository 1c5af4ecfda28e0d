import type { cite as english } from '../en/cite'

/** Words of the citations. */
export const cite: Record<keyof typeof english, string> = {
  'cite.style': 'Stílus',
  'cite.what': 'Mit idéz',
  'cite.object': 'A teljes objektum',
  'cite.page': 'Ez az oldal',
  'cite.citation': 'Bibliográfiai hivatkozás',
  'cite.copy': 'A bibliográfiai hivatkozás másolása',
  'cite.copied': 'Másolva',
  'cite.selected': 'A bibliográfiai hivatkozás ki van jelölve, és kézzel másolható.',
  'cite.save': 'Mentés {format} formátumban',
  'cite.files': 'Hivatkozáskezelőkhöz',
  'cite.check':
    'Az objektum leírásából készült; ami abban nincs megadva, kimarad. Kérjük, használat előtt ellenőrizze.',
  'cite.locator': '{page}. o.',
  'cite.region': 'A látható rész',
  'cite.detail': 'részlet',
  'cite.picture': 'A részlet képe',
}
