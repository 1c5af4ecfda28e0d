import type { BesideMessages } from '../en/beside'

/** Words of the tools for looking at a picture. */
export const beside: BesideMessages = {
  title: 'Porovnání',
  side: 'Vedle sebe',
  swipe: 'Přejíždění',
  blink: 'Prolínání',
  together: 'Pohybovat společně',
  swap: 'Prohodit strany',
  close: 'Zavřít: {title}',
  active: 'Aktivní: {title}',
  divider: 'Předěl',
  share: '{percent, number} % {title}',
  fade: 'Prolnutí',
  alternate: 'Střídat',
  pictures: 'Přejíždění a prolínání potřebují na obou stranách obraz stránky.',
  open: 'Zobrazit vedle',
  field: 'Porovnat s: číslo stránky nebo adresa jiného objektu',
  more: '{count, plural, one {Tento odkaz uvádí ještě # objekt} few {Tento odkaz uvádí ještě # objekty} many {Tento odkaz uvádí ještě # objektu} other {Tento odkaz uvádí ještě # objektů}}',
  exchange: 'Vyberte, který se má zobrazit místo: {title}',
  oneSide: 'Druhá strana nemá manifest IIIF: je zde uvedena jen jedna strana.',
}
