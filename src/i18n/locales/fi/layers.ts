import type { layers as english } from '../en/layers'

/** Words of the panel of layers. */
export const layers: Record<keyof typeof english, string> = {
  'layers.choose': 'Näytettävä kuva',
  'layers.parts': 'Sivun osat',
  'layers.number': 'Kuva {number, number}',
  'layers.over': 'Päällekkäin',
  'layers.overNamed': 'Päällekkäin: {label}',
  'layers.opacity': 'Peittävyys: {label}',
  'layers.reset': 'Palauta',
  'layers.none': 'Tästä sivusta on vain yksi kuva.',
  'layers.failed': 'Tätä kuvaa ei voitu ladata. Yritä uudelleen tai valitse toinen kuva.',
  'layers.denied': 'Kirjasto ei salli tämän kuvan katselua täältä. Valitse toinen kuva.',
  'layers.login':
    'Kirjasto näyttää tämän kuvan vain sisäänkirjautuneille lukijoille. Kirjaudu sisään kirjaston palveluun ja yritä sitten uudelleen.',
}
