import type { layers as english } from '../en/layers'

/** Words of the panel of layers. */
export const layers: Record<keyof typeof english, string> = {
  'layers.choose': 'Kuvatav pilt',
  'layers.parts': 'Lehekülje osad',
  'layers.number': 'Pilt {number, number}',
  'layers.over': 'Ülekate',
  'layers.overNamed': 'Ülekate: {label}',
  'layers.opacity': 'Läbipaistmatus: {label}',
  'layers.reset': 'Lähtesta',
  'layers.none': 'Sellest leheküljest on ainult üks pilt.',
  'layers.failed': 'Seda pilti ei õnnestunud laadida. Proovige uuesti või valige mõni teine.',
  'layers.denied': 'Raamatukogu ei luba seda pilti siit vaadata. Valige mõni teine.',
  'layers.login':
    'Raamatukogu näitab seda pilti ainult sisse logitud lugejatele. Logige raamatukogus sisse ja proovige siis uuesti.',
}
