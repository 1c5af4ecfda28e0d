import type { DownloadsMessages } from '../en/downloads'

/** Words of downloads that its controls do not always show. */
export const downloads: DownloadsMessages = {
  'downloads.file': 'Aquest fitxer',
  'downloads.original': 'Fitxer original',
  'downloads.text': 'Text d’aquesta pàgina',
  'downloads.picture': 'Imatge d’aquesta pàgina',
  'downloads.width': '{width, number} píxels d’amplada',
  'downloads.fullSize': 'Mida completa',
  'downloads.others': 'Altres formats',
  'downloads.openHere': 'Obre aquí',
  'downloads.backTo': 'Enrere: «{title}»',
  'downloads.pages': 'Pàgines triades',
  'downloads.which': 'Pàgines, com ara 1-5, 9',
  'downloads.wrong': 'Escriviu números de pàgina de l’1 al {total, number}, com ara 1-5, 9.',
  'downloads.tooMany': 'Com a màxim {most, number} pàgines alhora. Trieu-ne menys i després les següents.',
  'downloads.makePdf': 'Crea un PDF',
  'downloads.print': 'Imprimeix',
  'downloads.working': '{done, number} de {total, number} pàgines',
  'downloads.cancel': 'Cancel·la',
  'downloads.done': 'El PDF és a punt i s’ha passat a les baixades del navegador.',
  'downloads.failed':
    'No s’ha pogut obtenir la pàgina {page, number}, i per això no s’ha creat res. Comproveu la connexió i torneu-ho a provar, o trieu altres pàgines.',
  'downloads.makePictures': 'Desa les imatges',
  'downloads.pictureSize': 'Mida de les imatges',
  'downloads.saved': 'Les imatges són a punt i s’han passat a les baixades del navegador.',
  'downloads.picturesAbout': 'Imatges: uns {size}',
}
