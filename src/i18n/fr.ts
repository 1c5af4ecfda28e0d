import type { Messages } from './en'

/** Français. */
export const fr: Messages = {
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
  'viewer.title': '{object} · {page}',
  'viewer.reload': 'Recharger cette partie',
  'viewer.partFailed': 'Cette partie ne fonctionne plus. Le reste reste utilisable.',

  'page.named': 'Page {position, number} sur {total, number}',
  'page.namedWithLabel': 'Page {position, number} sur {total, number}, {label}',
  'page.pairNamed': 'Pages {position, number} et {last, number} sur {total, number}',
  'page.pairNamedWithLabel': 'Pages {position, number} et {last, number} sur {total, number}, {label}',
  'page.field': 'Aller à la page (numéro ou pagination imprimée)',
  'page.notFound':
    'Il n’y a pas de page « {typed} ». Saisissez un numéro de 1 à {total, number} ou une pagination imprimée.',
  'page.next': 'Page suivante',
  'page.previous': 'Page précédente',
  'page.first': 'Première page',
  'page.last': 'Dernière page',
  'page.loading': 'Chargement de la page…',

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
  'layout.shift': 'Apparier autrement les pages',
  'rotate.right': 'Tourner dans le sens horaire',
  'rotate.left': 'Tourner dans le sens antihoraire',
  'rotate.announced': 'Tourné de {degrees, number} degrés',
  'fullscreen.enter': 'Plein écran',
  'fullscreen.leave': 'Quitter le plein écran',
  'navigator.show': 'Carte d’ensemble',
  'navigator.hint': 'La partie encadrée est affichée. Cliquez pour vous y déplacer.',

  'adjust.title': 'Régler l’image',
  'adjust.brightness': 'Luminosité',
  'adjust.contrast': 'Contraste',
  'adjust.invert': 'Inverser les couleurs',
  'adjust.reset': 'Rétablir',

  'toolbar.panels': 'Volets',
  'toolbar.pages': 'Pages',
  'toolbar.view': 'Affichage',
  'toolbar.more': 'Plus',

  'panel.close': 'Fermer',
  'panel.contents': 'Sommaire',
  'panel.thumbnails': 'Vignettes',
  'panel.volumes': 'Volumes',
  'panel.collection': 'Collection',
  'panel.about': 'À propos',
  'panel.share': 'Partager',
  'thumbnails.number': '{position, number}',
  'contents.empty': 'Pas de table des matières.',
  'contents.untitled': 'Section sans titre',
  'contents.expand': 'Afficher les sections de {label}',
  'contents.collapse': 'Masquer les sections de {label}',

  'collection.back': 'Retour à la collection',
  'collection.ways': 'Autres chemins',
  'collection.entries': '{count, plural, one {# entrée} other {# entrées}}',
  'collection.volumes': '{count, plural, one {# volume} other {# volumes}}',
  'collection.empty.title': 'Cette collection est vide',
  'collection.empty.body':
    'La collection ne nomme rien qui puisse être ouvert. La bibliothèque ne l’a peut-être pas encore remplie.',
  'collection.more': 'La suite de cette collection',
  'collection.next': 'Suivant dans la collection',
  'collection.previous': 'Précédent dans la collection',
  'volumes.next': 'Volume suivant',
  'volumes.previous': 'Volume précédent',

  'about.rights': 'Droits',
  'about.provider': 'Fourni par',
  'about.homepage': 'À voir aussi sur le web',
  'about.renderings': 'Autres formes',
  'about.seeAlso': 'Données sur cet objet',
  'about.page': 'À propos de cette page',
  'about.source': 'Source',
  'about.manifest': 'Adresse du manifeste ou de la diffusion',
  'about.newTab': '(s’ouvre dans un nouvel onglet)',

  'share.link': 'Lien vers cette page',
  'share.linkRegion': 'Lien vers la partie affichée',
  'share.copy': 'Copier',
  'share.copied': 'Copié',
  'share.selected': 'Le lien est sélectionné et peut être copié à la main.',
  'share.notPossible':
    'Ce document a été ouvert par une adresse qui expire au bout de quelques minutes. Un lien vers elle ne fonctionnerait pas pour d’autres.',

  'embed.switch': 'Autres formes de ce titre',

  'shortcuts.title': 'Raccourcis clavier',
  'shortcuts.show': 'Raccourcis clavier',
  'shortcuts.turn': 'Page suivante ou précédente (déplace la vue quand elle est agrandie)',
  'shortcuts.turnAlways': 'Page précédente ou suivante',
  'shortcuts.ends': 'Première ou dernière page',
  'shortcuts.jump': 'Aller à une page',
  'shortcuts.zoom': 'Agrandir ou réduire',
  'shortcuts.whole': 'Page entière',
  'shortcuts.pan': 'Déplacer la vue',
  'shortcuts.book': 'Une page ou deux',
  'shortcuts.rotate': 'Tourner (Maj : en sens inverse)',
  'shortcuts.fullscreen': 'Plein écran',
  'shortcuts.panels': 'Sommaire, vignettes, à propos',
  'shortcuts.adjust': 'Régler l’image',
  'shortcuts.close': 'Fermer ce qui est ouvert',
  'shortcuts.help': 'Cette liste',

  'start.title': 'Ouvrir un document',
  'start.lead':
    'Lectern affiche ce que diffusent les bibliothèques : représentations Alma et manifestes IIIF.',
  'start.field': 'Adresse d’un manifeste IIIF ou d’un service de diffusion Alma',
  'start.open': 'Ouvrir',
  'start.samples': 'À regarder',
  'start.invalid': 'Ce n’est pas une adresse web. Elle doit commencer par https://.',

  'failure.retry': 'Réessayer',
  'failure.openElsewhere': 'Ouvrir sur place',
  'failure.home': 'Ouvrir un autre document',
  'failure.libraryMessage': 'Message de la bibliothèque :',
  'failure.host': 'Serveur interrogé : {host}',
  'failure.loginRequired.title': 'Veuillez vous identifier',
  'failure.loginRequired.body':
    'La bibliothèque ne montre ceci qu’aux lecteurs identifiés. Identifiez-vous auprès de la bibliothèque, puis réessayez.',
  'failure.denied.title': 'Accès refusé',
  'failure.denied.body':
    'La bibliothèque n’autorise pas l’accès d’ici, et s’identifier n’y changerait rien. Demandez-lui les conditions.',
  'failure.notFound.title': 'Introuvable',
  'failure.notFound.body':
    'Il n’y a rien à cette adresse. Le lien est peut-être ancien ou mal saisi ; cherchez de nouveau le titre dans le catalogue.',
  'failure.notFound.pageBody': 'Le serveur n’a pas de fichier pour cette page.',
  'failure.unreachable.title': 'Pas de réponse',
  'failure.unreachable.body': 'Le serveur est injoignable. Vérifiez la connexion et réessayez.',
  'failure.timeout.body': 'Le serveur a mis trop de temps à répondre. Réessayez dans un instant.',
  'failure.offline.title': 'Vous êtes hors ligne',
  'failure.offline.body':
    'Il n’y a pas de connexion au réseau. L’ouverture reprendra d’elle-même à son retour.',
  'failure.serverError.body':
    'Le serveur est lui-même en défaut (code {status, number}). Réessayez dans un instant.',
  'failure.tooManyRequests.body':
    'Le serveur est trop sollicité en ce moment. Attendez un instant et réessayez.',
  'failure.acrossOrigins.body':
    'Aucune réponse que cette page puisse lire n’est arrivée. Soit {host} est injoignable, soit il n’autorise pas d’autres sites à le lire (CORS). Son responsable peut autoriser l’origine de ce site ; dans Alma, c’est le réglage delivery_service_allowed_origins.',
  'failure.recordAcrossOrigins.body':
    'Le lien désigne une notice (MMS ID), à laquelle {host} répond par une redirection que d’autres sites ne peuvent pas suivre. Utilisez plutôt le lien de la représentation (son numéro commence par 12).',
  'failure.invalid.title': 'Lecture impossible',
  'failure.invalid.body': 'La réponse n’est pas ce qu’elle devrait être.',
  'failure.webPage.body':
    'La réponse est une page web, pas un document. C’est peut-être une page d’identification ou un avis ; ouvrez l’adresse elle-même pour la voir.',
  'failure.notJson.body':
    'La réponse est endommagée ou n’est pas du JSON. Réessayez ; si cela persiste, signalez-le à la bibliothèque.',
  'failure.notAManifest.body':
    'La réponse n’est ni un manifeste IIIF ni une diffusion Alma. Vérifiez l’adresse.',
  'failure.tooLarge.body': 'Le document dépasse 64 Mo et n’a pas été lu.',
  'failure.unsafeAddress.title': 'Cette adresse ne peut pas être ouverte',
  'failure.unsafeAddress.body':
    'Seules peuvent être ouvertes des adresses complètes commençant par http:// ou https://, sans nom d’utilisateur. Vérifiez le lien.',
  'failure.unreadableLink.title': 'Ce lien est illisible',
  'failure.unreadableLink.body':
    'Le lien désigne une représentation, une notice ou un serveur sous une forme qui ne peut être juste. Suivez-le à nouveau depuis le catalogue ou adressez-vous à la bibliothèque.',
  'failure.unsupported.title': 'Non affichable ici',
  'failure.unsupported.body': 'Ce genre de document ne peut pas être affiché ici.',
  'failure.futureVersion.body':
    'Ce manifeste est écrit dans une version d’IIIF plus récente que celles que lit cette visionneuse.',
  'failure.unreadablePicture.body':
    'Le fichier est arrivé, mais le navigateur ne peut pas en faire une image.',
  'failure.page.title': 'Cette page ne peut pas être affichée',

  'file.unnamed': 'Fichier {position, number}',
  'file.noViewer': 'Ce genre de fichier ne peut pas encore être affiché ici.',
  'file.open': 'Ouvrir le fichier',
  'file.blank': 'Il n’y a pas d’image de cette page.',
}
