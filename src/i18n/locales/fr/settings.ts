import type { settings as english } from '../en/settings'

/** Words of the settings panel. */
export const settings: Record<keyof typeof english, string> = {
  'settings.language': 'Langue',
  'settings.languageUsual': 'Celle de la page ou du navigateur',
  'settings.zoomOnTurn': 'Zoom quand on tourne la page',
  'settings.whole': 'Montrer la page entière',
  'settings.keep': 'Garder le zoom et la partie visible',
  'settings.keepAtStart': 'Garder le zoom, commencer en haut',
  'settings.singleKeys': 'Raccourcis d’une seule touche',
  'settings.singleKeysHint':
    'Désactivez ce réglage si la saisie vocale ou un autre logiciel tape des lettres. Les flèches, Page préc., Page suiv. et la barre d’espace restent actives.',
  'settings.selectWords': 'Glisser sélectionne toujours les mots',
  'settings.selectWordsHint':
    'Sur les mots d’une page numérisée ; sinon, seulement avec la souris tant que la page entière est visible, et glisser déplace une page agrandie.',
  'settings.animated': 'Animer les pages tournées',
  'settings.animatedHint': 'Reste désactivé si votre système demande moins d’animations.',
  'settings.comingBack': 'Proposer la dernière page au retour',
  'settings.comingBackHint':
    'Les pages ne sont conservées que sur cet appareil. Désactiver ce réglage les efface.',
  'settings.forget': 'Effacer toutes les pages',
  'settings.forgotten': 'Effacées. Aucune page n’est conservée sur cet appareil.',
}
