import type { shell as english } from '../en/shell'

/** Words of the shell: bars, pages, layouts, start and collection pages. */
export const shell: Record<keyof typeof english, string> = {
  'viewer.name': 'Lectern',
  'viewer.loading': 'Ouverture…',
  'viewer.loadingBytes': 'Ouverture… {size} reçus',
  'viewer.stillLoading': 'Ouverture toujours en cours. Le serveur tarde à répondre.',
  'viewer.untitled': 'Sans titre',
  'viewer.empty.title': 'Rien à afficher ici',
  'viewer.empty.body':
    'Cette notice n’a pas de fichiers propres. Ils se trouvent peut-être ailleurs : voyez les liens ci-dessous ou demandez à la bibliothèque.',
  'viewer.empty.bodyAlone':
    'Cette notice n’a pas de fichiers propres. Ils se trouvent peut-être ailleurs ; demandez à la bibliothèque.',
  'viewer.main': 'Page',
  'viewer.skip': 'Aller à la page',
  'viewer.readText': 'Lire le texte de cette page',
  'viewer.title': '{object} · {page}',
  'viewer.reload': 'Recharger cette partie',
  'viewer.partFailed': 'Cette partie n’a pas été chargée ou ne fonctionne plus. Le reste reste utilisable.',

  'page.named': 'Page {position, number} sur {total, number}',
  'page.namedWithLabel': 'Page {position, number} sur {total, number}, {label}',
  'page.pairNamed': 'Pages {position, number} et {last, number} sur {total, number}',
  'page.pairNamedWithLabel': 'Pages {position, number} et {last, number} sur {total, number}, {label}',
  'page.file': 'Fichier {file, number} sur {files, number}{label, select, none {} other {, {label}}}',
  'page.inFile':
    'Fichier {file, number} sur {files, number}, page {position, number} sur {total, number}{label, select, none {} other {, {label}}}',
  'page.pairInFile':
    'Fichier {file, number} sur {files, number}, pages {position, number} et {last, number} sur {total, number}{label, select, none {} other {, {label}}}',
  'page.fieldFile': 'Fichier',
  'page.fieldInFile': 'Fichier {file, number} sur {files, number}, page',
  'page.field': 'Aller à la page (numéro ou pagination imprimée)',
  'page.notFound':
    'Il n’y a pas de page « {typed} ». Saisissez un numéro de 1 à {total, number} ou une pagination imprimée.',
  'page.next': 'Page suivante',
  'page.previous': 'Page précédente',
  'page.first': 'Première page',
  'page.last': 'Dernière page',
  'page.loading': 'Chargement de la page…',
  'page.partsNotShown': 'Tout ce qui figure sur cette page ne peut pas être affiché ici.',

  'zoom.in': 'Agrandir',
  'zoom.out': 'Réduire',
  'zoom.whole': 'Page entière',
  'zoom.announced': 'Zoom {percent, number} %',
  'zoom.announcedWhole': 'Page entière',

  'pan.title': 'Déplacer la vue',
  'pan.left': 'Vers la gauche',
  'pan.right': 'Vers la droite',
  'pan.up': 'Vers le haut',
  'pan.down': 'Vers le bas',

  'layout.title': 'Disposition',
  'layout.single': 'Une page',
  'layout.scroll': 'Défilement',
  'layout.overview': 'Vue d’ensemble',
  'layout.book': 'Deux pages',
  'layout.shift': 'Modifier l’appariement des pages',

  'rotate.right': 'Tourner dans le sens horaire',
  'rotate.left': 'Tourner dans le sens antihoraire',
  'rotate.announced': 'Tourné de {degrees, number} degrés',

  'fullscreen.enter': 'Plein écran',
  'fullscreen.leave': 'Quitter le plein écran',

  'navigator.show': 'Carte d’ensemble',
  'navigator.hint': 'La partie encadrée est affichée. Cliquez pour vous y déplacer.',

  'order.title': 'Ordre des pages',
  'order.delivered': 'Tel que fourni',
  'order.number': 'Ordre {number, number}',

  'toolbar.panels': 'Volets',
  'toolbar.pages': 'Pages',
  'toolbar.view': 'Affichage',
  'toolbar.more': 'Plus',

  'collection.back': 'Retour à la collection',
  'collection.ways': 'Liens associés',
  'collection.byDate': 'Par date',
  'collection.entries': '{count, plural, one {# entrée} other {# entrées}}',
  'collection.volumes': '{count, plural, one {# volume} other {# volumes}}',
  'collection.empty.title': 'Cette collection est vide',
  'collection.empty.body':
    'La collection ne contient rien qui puisse être ouvert. La bibliothèque ne l’a peut-être pas encore remplie.',
  'collection.more': 'Plus de documents de cette collection',
  'collection.next': 'Suivant dans la collection',
  'collection.previous': 'Précédent dans la collection',

  'volumes.next': 'Volume suivant',
  'volumes.previous': 'Volume précédent',

  'drop.hint': 'Déposez pour ouvrir',

  'hold.wheel': 'Cliquez ici pour utiliser la molette, ou maintenez {key} pour zoomer',
  'hold.touch': 'Touchez pour faire défiler ici, ou zoomez avec deux doigts',

  'shortcuts.show': 'Raccourcis clavier',

  'scrubber.label': 'Position dans le document',
  'scrubber.value': '{page}, {chapter}',

  'comingBack.was': 'Vous étiez à la page {position, number}{label, select, none {} other { ({label})}}.',
  'comingBack.wasInside': 'Vous étiez plus loin dans ce document.',
  'comingBack.go': 'Aller à la page {position, number}',
  'comingBack.goInside': 'Y aller',
  'comingBack.where': 'Un bouton de la barre supérieure vous y mène.',
  'comingBack.dismiss': 'Ignorer',

  'start.title': 'Ouvrir un document',
  'start.lead':
    'Lectern affiche ce que diffusent les bibliothèques : représentations Alma et manifestes IIIF.',
  'start.field': 'URL d’un manifeste IIIF ou d’une diffusion Alma',
  'start.open': 'Ouvrir',
  'start.samples': 'Exemples',
  'start.invalid': 'Ce n’est pas une adresse web. Elle doit commencer par https://.',
}
