import type { ToolMessages } from '../en/tools'

/** Français. */
export const tools: ToolMessages = {
  'adjust.brightness': 'Luminosité',
  'adjust.contrast': 'Contraste',
  'adjust.invert': 'Inverser les couleurs',
  'adjust.reset': 'Rétablir',
  'adjust.saturation': 'Saturation',
  'adjust.grey': 'Niveaux de gris',
  'adjust.mirror': 'Miroir',
  'ruler.show': 'Règle',
  'ruler.label': 'Règle : {length}',
  'ruler.size': 'Cette page mesure {width} × {height}.',
  'ruler.object': 'Selon l’échelle indiquée par l’objet.',
  'ruler.library':
    'Selon la résolution des numérisations indiquée par la bibliothèque : {dpi} pixels par pouce.',
  'ruler.file':
    'Selon la résolution indiquée par le fichier : {dpi} pixels par pouce. Elle n’est pas toujours exacte.',
  'ruler.unknown':
    'Ni l’objet ni son fichier n’indiquent la taille de cette page : aucune règle ne peut être tracée.',
  'ruler.waiting': 'Recherche de l’échelle de cette page…',
  'ruler.layout': 'La règle est tracée lorsqu’une page ou deux pages en vis-à-vis sont affichées.',
  'text.title': 'Texte de tout l’objet',
  'text.save': 'Enregistrer le texte de toutes les pages',
  'text.saved': 'Le texte a été remis aux téléchargements du navigateur.',
  'text.none': 'Aucun texte n’a pu être lu.',
  'text.without': 'Enregistré sans le texte de ces pages, qui n’a pas pu être lu : {pages}.',
  'back.to': 'Retour à {host}',
  'link.moved': 'La page de ce lien se trouve maintenant ailleurs dans l’objet : {page}.',
  'link.unsure':
    'Cet objet a changé depuis la création du lien. Il s’agit probablement de cette page, sans certitude : {page}.',
  'link.missing':
    'Cet objet a changé depuis la création du lien et ne contient plus la page du lien. Vous voyez : {page}.',
  'link.fileMissing': 'Cet objet a changé depuis la création du lien et ne contient plus le fichier du lien.',
  'collection.waiting': 'Chargement d’autres entrées…',
  'collection.failed': 'Le reste de cette collection n’a pas pu être chargé.',
  'collection.cut': 'Toutes les entrées de cette collection ne sont pas listées ici.',
  'collection.previous': 'Entrées précédentes',
  'canvas.waiting': 'Chargement de cette page…',
  'canvas.elsewhere': 'La description de cette page se trouve sur {host} et n’est pas demandée là-bas.',
}
