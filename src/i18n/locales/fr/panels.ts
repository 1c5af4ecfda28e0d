import type { panels as english } from '../en/panels'

/** Words of the panels. */
export const panels: Record<keyof typeof english, string> = {
  'adjust.title': 'Régler l’image',

  'layers.title': 'Calques',

  'panel.close': 'Fermer',
  'panel.contents': 'Sommaire',
  'panel.thumbnails': 'Vignettes',
  'panel.volumes': 'Volumes',
  'panel.collection': 'Collection',
  'panel.about': 'À propos',
  'panel.share': 'Partager',

  'thumbnails.number': '{position, number}',

  'contents.empty': 'Pas de table des matières.',
  'contents.part': '{name}, partie {part, number} sur {count, number}',
  'contents.untitled': 'Section sans titre',

  'about.rights': 'Droits',
  'about.provider': 'Fourni par',
  'about.homepage': 'À voir aussi sur le web',
  'about.renderings': 'Autres formats',
  'about.seeAlso': 'Données sur cet objet',
  'about.page': 'À propos de cette page',
  'about.source': 'Source',
  'about.manifest': 'URL du manifeste ou de la diffusion',
  'about.newTab': '(s’ouvre dans un nouvel onglet)',

  'share.link': 'Lien vers cette page',
  'share.linkRegion': 'Lien vers la partie affichée',
  'share.copy': 'Copier',
  'share.copied': 'Copié',
  'share.selected': 'Le lien est sélectionné et peut être copié à la main.',
  'share.notPossible':
    'Ce document a été ouvert par une adresse qui expire au bout de quelques minutes. Un lien vers elle ne fonctionnerait pas pour d’autres.',

  'embed.switch': 'Autres versions de ce titre',

  'share.state': 'État de contenu IIIF',
  'share.stateLink': 'Lien pour les visionneuses IIIF',
  'share.stateJson': 'État de contenu en JSON',
  'share.drag': 'Faites glisser cette icône vers une autre visionneuse IIIF pour y ouvrir l’objet.',

  'cite.title': 'Citer',
  'embed.title': 'Intégrer',
  'embed.html': 'HTML à copier',

  'settings.title': 'Réglages',

  'panel.text': 'Texte',
  'panel.files': 'Fichiers',
  'panel.transcript': 'Transcription',
  'panel.annotations': 'Annotations',
  'panel.places': 'Lieux',
  'panel.preflight': 'Contrôle préalable',

  'panel.find': 'Rechercher',

  'find.field': 'Mots à rechercher',
  'find.matchCase': 'Respecter la casse',
  'find.wholeWords': 'Mots entiers',
  'find.matchAccents': 'Respecter les accents',
  'find.hint': 'Saisissez un mot ou une expression.',
  'find.searching': 'Recherche…',
  'find.count':
    '{total, plural, =0 {Aucun résultat. Essayez une autre graphie ou moins de mots.} one {# résultat} other {# résultats}}',
  'find.listed': '{total, number} résultats. Les {count, number} premiers sont affichés.',
  'find.noWords': 'Le PDF n’a pas de texte : on ne peut ni y chercher ni l’écouter.',
  'find.next': 'Résultat suivant',
  'find.previous': 'Résultat précédent',
  'find.page': 'Page {label}',
  'find.reading': '{read, number} pages lues sur {of, number}',
  'find.mark': 'Résultat {position, number} sur {total, number} : {words}',
  'find.failed': 'Une partie du texte n’a pas pu être parcourue. Recherchez de nouveau plus tard.',
  'find.serviceFailed':
    'La recherche de la bibliothèque ne répond pas ; les pages sont parcourues une à une.',
  'find.inContents': 'dans la table des matières',
  'find.inAbout': 'dans la description',
  'find.inStatement': 'dans la description : {label}',
  'find.along': 'Résultats au fil des pages',
  'find.onPage': '{count, plural, one {# résultat} other {# résultats}}',

  'panel.downloads': 'Téléchargements',

  'panel.representations': 'Représentations',
}
