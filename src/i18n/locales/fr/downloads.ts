import type { DownloadsMessages } from '../en/downloads'

/** Français. */
export const downloads: DownloadsMessages = {
  'downloads.file': 'Ce fichier',
  'downloads.original': 'Fichier d’origine',
  'downloads.text': 'Texte de cette page',
  'downloads.picture': 'Image de cette page',
  'downloads.width': '{width, number} pixels de large',
  'downloads.fullSize': 'Taille réelle',
  'downloads.others': 'Autres formats',
  'downloads.openHere': 'Ouvrir ici',
  'downloads.backTo': 'Retour à « {title} »',
  'downloads.pages': 'Pages choisies',
  'downloads.which': 'Pages, par exemple 1-5, 9',
  'downloads.wrong': 'Saisissez des numéros de page de 1 à {total, number}, par exemple 1-5, 9.',
  'downloads.tooMany': '{most, number} pages au plus à la fois. Choisissez-en moins, puis les suivantes.',
  'downloads.makePdf': 'Créer un PDF',
  'downloads.print': 'Imprimer',
  'downloads.working': '{done, number} pages sur {total, number}',
  'downloads.cancel': 'Annuler',
  'downloads.done': 'Le PDF est prêt et se trouve dans les téléchargements du navigateur.',
  'downloads.failed':
    'La page {page, number} n’a pas pu être obtenue, rien n’a donc été créé. Vérifiez la connexion et réessayez, ou choisissez d’autres pages.',
  'downloads.makePictures': 'Enregistrer les images',
  'downloads.pictureSize': 'Taille des images',
  'downloads.saved': 'Les images sont prêtes et se trouvent dans les téléchargements du navigateur.',
  'downloads.picturesAbout': 'Images : environ {size}',
}
