import type { PreflightMessages } from '../en/preflight'

/** Français. */
export const preflight: PreflightMessages = {
  unreadable: 'Le fichier ne peut pas être lu.',
  empty: 'Le fichier est vide.',
  truncated: 'La fin du fichier manque. Copiez-le à nouveau depuis sa source.',
  broken: 'L’image ne peut pas être décodée : le fichier est endommagé.',
  'wrong-type': 'Le nom dit {stated}, mais le fichier est {format}.',
  encrypted: 'Le fichier ne s’ouvre qu’avec un mot de passe.',
  'large-pdf': 'Le PDF fait {megabytes} Mo ; sur une ligne lente, l’attente est longue.',
  'pdf-text': 'Le PDF n’a pas de texte : on ne peut ni y chercher ni l’écouter.',
  'pdf-tags': 'Le PDF n’a pas de balises : les lecteurs d’écran le lisent mal.',
  'pdf-labels': 'Le PDF n’a pas d’étiquettes de page : ses numéros ne sont pas ceux imprimés.',
  missing:
    '{count, plural, one {Le fichier numéro {first} semble manquer entre ces deux-ci.} other {Les fichiers numéros {first} à {last} semblent manquer entre ces deux-ci.}}',
  'cover-missing':
    '{number, select, 0 {La couverture semble manquer : il n’y en a qu’à la fin.} other {Les numéros de fichier commencent à {number} : la couverture ou une autre page du début semble manquer.}}',
  order: 'Le fichier numéro {number} vient après le numéro {before}.',
  'number-doubled': 'Le fichier numéro {number} existe plus d’une fois.',
  'name-doubled':
    'Les noms ne diffèrent que par la casse ou la forme des accents. Sur d’autres systèmes, un fichier remplace l’autre.',
  'same-bytes': 'Ces {count} fichiers sont identiques, octet pour octet.',
  rescanned: 'Ces deux-ci semblent être une même page, numérisée deux fois (ressemblance : {percent} %).',
  blank: '{count, plural, one {Une page semble blanche.} other {{count} pages semblent blanches.}}',
  rotated: 'La page semble couchée.',
  'upside-down': 'La page semble être à l’envers.',
  skewed: 'La page semble inclinée de {degrees}°.',
  gutter: 'La reliure semble être du mauvais côté. Les pages gauche et droite sont peut-être inversées.',
  size: 'L’image fait {width} × {height} pixels, ses voisines {usualWidth} × {usualHeight}. Elle est peut-être coupée.',
  'fold-out':
    'La page semble être un dépliant, ou deux pages en une image, mais ni son étiquette ni son nom ne le disent.',
  resolution: 'L’image a {value} pixels par pouce, la plupart en ont {usual}.',
  colour: 'L’image a {value}, la plupart ont {usual} (canaux × profondeur).',
  blurred: 'L’image est bien moins nette que les autres.',
  exposure: 'Bien plus de noir ou de blanc pur que dans les autres.',
  cast: 'Les couleurs sont plus rouges ou plus bleues que celles des autres.',
  'form-missing':
    '{form, select, master {Ce fichier n’a pas de master, contrairement à d’autres.} other {Ce master n’a pas de copie pour navigateurs, contrairement à d’autres.}}',
  'label-file-name':
    '{count, plural, one {Le libellé d’une page est le nom de son fichier.} other {Les libellés de {count} pages sont les noms de leurs fichiers.}}',
  'label-gap':
    '{count, plural, one {Aucune page ne porte le libellé {first}.} other {Aucune page ne porte les libellés {first} à {last}.}} Des pages manquent peut-être.',
  'label-doubled': 'Plus d’une page porte le libellé {label}.',
  'label-order': 'Le libellé {number} vient après le libellé {before}.',
  'roman-break': 'Après les chiffres romains, les arabes commencent par {number}.',
  'text-missing':
    '{count, plural, one {Une page n’a pas de texte, alors que d’autres en ont.} other {{count} pages n’ont pas de texte, alors que d’autres en ont.}}',
  'text-unreadable':
    'Une grande partie du texte n’est pas faite de mots ({percent} %). La reconnaissance a peut-être échoué.',
  'text-language':
    'Textes dans une autre langue qu’indiqué : {count}. Indiqué : {stated}. Texte : {language}.',
  'text-doubled': 'Deux images différentes ont le même texte. L’un est celui d’une autre page.',
  'captions-alone': 'Il n’y a pas d’enregistrement pour ces sous-titres.',
  'captions-missing': 'Le film n’a pas de sous-titres.',
  'captions-long':
    '{seconds, plural, one {Les sous-titres finissent une seconde après l’enregistrement.} other {Les sous-titres finissent {seconds} secondes après l’enregistrement.}}',
  'title-missing': 'L’objet n’a pas de titre.',
  'rights-missing': 'L’objet n’indique pas de droits.',
  'rights-unknown': 'Les droits sont indiqués en termes libres, non par une déclaration connue : {rights}',
  'link-dead': 'Un lien de la description ne répond pas : {url}',
  'thumbnail-missing': 'L’objet n’a pas de vignette.',
  'cors-missing': 'Le serveur n’autorise pas cette visionneuse à lire le fichier (CORS) : {host}.',
  'ranges-missing':
    'Le serveur n’envoie pas de parties de fichiers ; pour sauter à un endroit, il faut attendre le fichier entier : {host}.',
  'signature-short': 'Le lien signé expire après {seconds} s.',
}
