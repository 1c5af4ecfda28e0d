import type { DownloadsMessages } from '../en/downloads'

/** Words of downloads that its controls do not always show. */
export const downloads: DownloadsMessages = {
  'downloads.file': 'Denne fil',
  'downloads.original': 'Originalfil',
  'downloads.text': 'Teksten på denne side',
  'downloads.picture': 'Billede af denne side',
  'downloads.width': '{width, number} pixel bredt',
  'downloads.fullSize': 'Fuld størrelse',
  'downloads.others': 'Andre formater',
  'downloads.openHere': 'Åbn her',
  'downloads.backTo': 'Tilbage til »{title}«',
  'downloads.pages': 'Valgte sider',
  'downloads.which': 'Sider, fx 1-5, 9',
  'downloads.wrong': 'Skriv sidenumre fra 1 til {total, number}, fx 1-5, 9.',
  'downloads.tooMany': 'Højst {most, number} sider ad gangen. Vælg færre og derefter de næste.',
  'downloads.makePdf': 'Lav en PDF',
  'downloads.print': 'Udskriv',
  'downloads.working': '{done, number} af {total, number} sider',
  'downloads.cancel': 'Annuller',
  'downloads.done': 'PDF’en er klar og er givet videre til browserens downloads.',
  'downloads.failed':
    'Side {page, number} kunne ikke hentes, så der blev ikke lavet noget. Kontrollér forbindelsen, og prøv igen, eller vælg andre sider.',
  'downloads.makePictures': 'Gem billederne',
  'downloads.pictureSize': 'Billedernes størrelse',
  'downloads.saved': 'Billederne er klar og er givet videre til browserens downloads.',
  'downloads.picturesAbout': 'Billeder: ca. {size}',
}
