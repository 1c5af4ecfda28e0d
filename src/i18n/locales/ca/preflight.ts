import type { preflight as english } from '../en/preflight'

/** Sentences of the findings, one for each kind of `src/preflight/checks.ts`, in ICU message syntax. */
export const preflight: Record<keyof typeof english, string> = {
  unreadable: 'El fitxer no es pot llegir.',
  empty: 'El fitxer és buit.',
  truncated: 'Falta el final del fitxer. Torneu-lo a copiar d’on va venir.',
  broken: 'La imatge no es pot descodificar: el fitxer està malmès.',
  'wrong-type': 'El nom diu {stated}, però el fitxer és {format}.',
  encrypted: 'El fitxer només s’obre amb contrasenya.',
  'large-pdf': 'El PDF té {megabytes} MB; els lectors amb connexions lentes s’esperen molt.',
  'pdf-text': 'El PDF no té text: no s’hi pot cercar ni es pot escoltar.',
  'pdf-tags': 'El PDF no té etiquetes: els lectors de pantalla el llegeixen malament.',
  'pdf-labels': 'El PDF no té etiquetes de pàgina: els seus números no són els impresos.',
  missing:
    '{count, plural, one {Sembla que entre aquests dos falta el fitxer número {first}.} many {Sembla que entre aquests dos falten els fitxers número {first} a {last}.} other {Sembla que entre aquests dos falten els fitxers número {first} a {last}.}}',
  'cover-missing':
    '{number, select, 0 {Sembla que falta la coberta: només n’hi ha al final.} other {Els números de fitxer comencen per {number}: sembla que falta la coberta o una altra pàgina del principi.}}',
  order: 'El fitxer número {number} ve després del número {before}.',
  'number-doubled': 'El fitxer número {number} hi és més d’una vegada.',
  'name-doubled':
    'Els noms només es diferencien en les majúscules i minúscules o en la forma dels accents. En altres sistemes un fitxer substitueix l’altre.',
  'same-bytes': 'Aquests {count} fitxers són idèntics, byte per byte.',
  rescanned:
    'Sembla que aquests dos són una mateixa pàgina escanejada dues vegades (semblança del {percent} %).',
  blank:
    '{count, plural, one {Sembla que una pàgina és en blanc.} many {Sembla que {count} de pàgines són en blanc.} other {Sembla que {count} pàgines són en blanc.}}',
  rotated: 'Sembla que la pàgina està de costat.',
  'upside-down': 'La pàgina sembla estar cap per avall.',
  skewed: 'La pàgina sembla torta {degrees}°.',
  gutter: 'El llom sembla al costat equivocat. Potser s’han confós la pàgina esquerra i la dreta.',
  size: 'La imatge té {width} × {height} píxels, les del voltant en tenen {usualWidth} × {usualHeight}. Pot ser que estigui retallada.',
  'fold-out':
    'La pàgina sembla un desplegable, o dues pàgines en una imatge, però ni l’etiqueta ni el nom ho diuen.',
  resolution: 'La imatge té {value} píxels per polzada, la majoria en tenen {usual}.',
  colour: 'La imatge té {value}, la majoria tenen {usual} (canals × profunditat).',
  blurred: 'La imatge és molt menys nítida que les altres.',
  exposure: 'La imatge té molta més part del tot negra o del tot blanca que les altres.',
  cast: 'Els colors són més vermells o més blaus que els de les altres.',
  'form-missing':
    '{form, select, master {No hi ha cap màster d’aquest fitxer, com n’hi ha dels altres.} other {No hi ha cap còpia per a navegadors d’aquest màster, com n’hi ha dels altres.}}',
  'label-file-name':
    '{count, plural, one {L’etiqueta d’una pàgina és el nom del seu fitxer.} many {Les etiquetes de {count} de pàgines són els noms dels seus fitxers.} other {Les etiquetes de {count} pàgines són els noms dels seus fitxers.}}',
  'label-gap':
    '{count, plural, one {Cap pàgina té l’etiqueta {first}.} many {Cap pàgina té les etiquetes de {first} a {last}.} other {Cap pàgina té les etiquetes de {first} a {last}.}} Pot ser que faltin pàgines.',
  'label-doubled': 'Més d’una pàgina té l’etiqueta {label}.',
  'label-order': 'L’etiqueta {number} ve després de l’etiqueta {before}.',
  'roman-break': 'Després dels nombres romans, els aràbics comencen per {number}.',
  'text-missing':
    '{count, plural, one {Una pàgina no té text, tot i que altres en tenen.} many {{count} de pàgines no tenen text, tot i que altres en tenen.} other {{count} pàgines no tenen text, tot i que altres en tenen.}}',
  'text-unreadable':
    'Gran part del text no són paraules ({percent} %). Pot ser que el reconeixement de text hagi fallat.',
  'text-language':
    'Textos en una llengua diferent de la indicada: {count}. Indicada: {stated}. Text: {language}.',
  'text-doubled': 'Dues imatges diferents tenen el mateix text. Un dels textos és d’una altra pàgina.',
  'captions-alone': 'No hi ha cap enregistrament per a aquests subtítols.',
  'captions-missing': 'La pel·lícula no té subtítols.',
  'captions-long':
    '{seconds, plural, one {Els subtítols acaben un segon després de l’enregistrament.} many {Els subtítols acaben {seconds} de segons després de l’enregistrament.} other {Els subtítols acaben {seconds} segons després de l’enregistrament.}}',
  'title-missing': 'L’objecte no té títol.',
  'rights-missing': 'L’objecte no indica drets.',
  'rights-unknown': 'Els drets s’indiquen amb paraules pròpies, no amb una declaració coneguda: {rights}',
  'link-dead': 'Un enllaç de la descripció no respon: {url}',
  'thumbnail-missing': 'L’objecte no té miniatura.',
  'cors-missing': 'El servidor no permet que aquest visor llegeixi el fitxer (CORS): {host}.',
  'ranges-missing':
    'El servidor no envia parts de fitxers; per saltar a un punt cal esperar el fitxer sencer: {host}.',
  'signature-short': 'L’enllaç signat caduca al cap de {seconds} s.',
}
