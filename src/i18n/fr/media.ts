import type { media as english } from '../en/media'

/** Words of the media and the kinds of files. */
export const media: Record<keyof typeof english, string> = {
  'file.unnamed': 'Fichier {position, number}',
  'file.blank': 'Il n’y a pas d’image de cette page.',

  'reading.controls': 'Options de lecture',
  'reading.smaller': 'Caractères plus petits',
  'reading.larger': 'Caractères plus grands',
  'reading.empty': 'Ce fichier ne contient rien.',
  'reading.cut': 'Ce fichier est très long. Le début est affiché ; téléchargez-le pour lire la suite.',
  'reading.tableSize':
    '{rows, plural, one {# ligne} other {# lignes}}, {columns, plural, one {# colonne} other {# colonnes}}',
  'reading.sheets': 'Feuilles',
  'reading.converted': 'Converti pour la lecture ; le fichier peut avoir un autre aspect',
  'reading.partial':
    'Ce fichier contient des éléments qui ne peuvent pas être affichés ici ; téléchargez-le pour tout voir.',
  'reading.unshown': 'non affiché ici',
  'reading.changes': 'Les modifications suivies sont affichées comme acceptées.',
  'reading.hiddenSheet': '{name} (masquée)',
  'reading.theme': 'Couleurs',
  'reading.themeSystem': 'Comme la visionneuse',
  'reading.themeLight': 'Clair',
  'reading.themeSepia': 'Sépia',
  'reading.themeDark': 'Sombre',
  'reading.pages': 'Pages',
  'reading.sectionMissing': 'Cette partie du livre manque dans le fichier. Les autres parties sont lisibles.',
  'reading.sectionEmpty': 'Cette partie du livre est vide.',
  'reading.scrolled': 'Défilement',
  'reading.bookPage': 'Page {page, number} sur {count, number}',

  'text.waiting': 'Chargement du texte…',
  'text.none': 'Il n’y a pas de texte pour cette page.',
  'text.empty': 'Le texte de cette page est vide.',
  'text.failed': 'Le texte n’est pas arrivé. Vérifiez la connexion et réessayez.',
  'text.refused':
    'La bibliothèque ne permet pas de lire ce texte d’ici. Identifiez-vous auprès d’elle ou renseignez-vous.',
  'text.unreadable': 'Le texte est endommagé ou d’une nature qui ne peut être lue ici.',
  'text.copy': 'Copier le texte',
  'text.copied': 'Copié',
  'text.notCopied': 'Sélectionnez le texte et copiez-le à la main.',
  'text.choose': 'Version du texte',
  'text.unnamed': 'Texte {position, number}',

  'kind.image': 'Images',
  'kind.document': 'Documents',
  'kind.book': 'Livres numériques',
  'kind.text': 'Textes',
  'kind.table': 'Tableaux',
  'kind.sound': 'Sons',
  'kind.video': 'Vidéos',
  'kind.model': 'Modèles 3D',
  'kind.archive': 'Archives',
  'kind.other': 'Autres fichiers',

  'file.download': 'Télécharger le fichier',
  'file.notShown':
    'La visionneuse n’affiche pas ce type de fichier. Téléchargez-le et ouvrez-le avec un autre logiciel.',
  'file.unreadable':
    'Ce fichier n’a pas pu être lu : il est endommagé, protégé par un mot de passe ou d’une autre nature que ne le dit son nom. Il peut tout de même être téléchargé.',
  'file.tooLarge':
    'Ce fichier est trop grand pour être affiché ici, ou occupe, une fois décompressé, plus qu’un navigateur ne peut contenir. Téléchargez-le et ouvrez-le avec un autre logiciel.',
  'file.kind': 'Type',
  'file.size': 'Taille',
  'file.unknownKind': 'inconnu',

  'media.controls': 'Lecteur',
  'media.play': 'Lire',
  'media.pause': 'Pause',
  'media.back': 'Reculer de {seconds, number} secondes',
  'media.forward': 'Avancer de {seconds, number} secondes',
  'media.mute': 'Couper le son',
  'media.unmute': 'Rétablir le son',
  'media.volume': 'Volume',
  'media.position': 'Position',
  'media.positionSaid': '{time} sur {total}',
  'media.positionInChapter': '{time} sur {total}, {chapter}',
  'media.captions': 'Sous-titres',
  'media.captionsOff': 'Désactivés',
  'media.captionsFailed': 'Les sous-titres n’ont pas pu être lus. L’enregistrement se lit sans eux.',
  'media.partMissing': 'Une partie de cet enregistrement n’a pas pu être lue. Le reste se lit sans elle.',
  'media.textNamed': '{language} : {label}',
  'media.textNumber': 'Texte {position, number}',
  'media.settings': 'Réglages du lecteur',
  'media.sound': 'Piste audio',
  'media.quality': 'Qualité',
  'media.qualityAutomatic': 'Automatique',
  'media.speed': 'Vitesse',
  'media.speedNormal': 'Normale',
  'media.version': 'Version',
  'media.versionNumber': 'Version {position, number}',
  'media.forget': 'Oublier où je me suis arrêté',
  'media.forgotten': 'Cet appareil ne sait plus où vous vous êtes arrêté.',
  'media.resumed': 'Reprend à {time}, où vous vous êtes arrêté.',
  'media.fromBeginning': 'Depuis le début',
  'media.pictureInPicture': 'Image dans l’image',
  'media.fillScreen': 'Remplir l’écran',
  'media.clip': 'Lien vers un moment',
  'media.clipFrom': 'De',
  'media.clipTo': 'À (facultatif)',
  'media.clipHint': 'Le lien ouvre l’enregistrement à ce moment ; avec une fin, il ne lit que l’extrait.',
  'media.clipInvalid': 'Écrivez les temps comme 1:15 ou 1:02:03, la fin après le début.',
  'media.clipLink': 'Lien',
  'media.clipCopy': 'Copier le lien',
  'media.now': 'Maintenant',
  'media.unplayable.title': 'Cet enregistrement ne peut pas être lu',
  'media.unplayable.body':
    'Le fichier est endommagé, d’un type que ce navigateur ne connaît pas, ou n’est pas ce qu’il prétend être. Ouvrez le fichier pour l’enregistrer et le lire avec un autre programme, ou réessayez.',

  'model3d.label':
    'Modèle de {name} : tournez-le avec les flèches ou en le faisant glisser, zoomez avec plus et moins',
  'model3d.loading': 'Chargement du modèle…',
  'model3d.slow.title': 'Afficher ce modèle ?',
  'model3d.slow.body':
    'Ce navigateur ne dispose pas de processeur graphique. Dessiner le modèle peut prendre une minute, pendant laquelle la page ne répond pas.',
  'model3d.slow.show': 'Afficher le modèle',
  'model3d.failed.title': 'Ce modèle ne peut pas être affiché',
  'model3d.failed.damaged':
    'Le fichier est endommagé ou n’est pas un modèle glTF. Ouvrez le fichier pour l’enregistrer, ou demandez à la bibliothèque.',
  'model3d.failed.compressed':
    'Le modèle est compressé d’une manière qui n’est pas prise en charge ici ({method}). Ouvrez le fichier pour l’enregistrer et le voir avec un autre logiciel.',
  'model3d.failed.excessive':
    'Le modèle demande plus de mémoire qu’un navigateur n’en a. Ouvrez le fichier pour l’enregistrer et le voir avec un autre logiciel.',
  'model3d.failed.large':
    'Le modèle dépasse {size} et n’a pas été chargé. Ouvrez le fichier pour l’enregistrer.',
  'model3d.failed.noGraphics':
    'Ce navigateur ne peut pas dessiner en trois dimensions pour le moment. Ouvrez le fichier pour l’enregistrer, ou essayez un autre navigateur.',

  'pdf.password.label': 'Mot de passe',
  'pdf.password.why':
    'Ce fichier est protégé. La bibliothèque ou son auteur peut vous donner le mot de passe.',
  'pdf.password.wrong': 'Ce n’est pas le mot de passe. Vérifiez les majuscules, puis réessayez.',
  'pdf.password.open': 'Ouvrir',
  'pdf.enclosed.save': 'Enregistrer',
  'pdf.hugeImage': 'Une image de ce fichier est trop grande pour être affichée ici.',
  'pdf.form': 'Ce formulaire ne peut être lu que dans le logiciel pour lequel il a été conçu.',
  'pdf.pageWidth': 'Largeur de page',
}
