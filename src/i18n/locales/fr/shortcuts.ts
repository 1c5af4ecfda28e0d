import type { ShortcutMessages } from '../en/shortcuts'

/** Français. */
export const shortcuts: ShortcutMessages = {
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
  'shortcuts.close': 'Fermer ce qui est ouvert',
  'shortcuts.search': 'Rechercher, puis aller au résultat suivant',
  'shortcuts.help': 'Cette liste',
  'shortcuts.change': 'Changer les touches',
  'shortcuts.changeKey': 'Changer la touche {key} : {action}',
  'shortcuts.press': 'Appuyez sur la nouvelle touche. Suppr : aucune ; Échap : ne rien changer.',
  'shortcuts.taken': '{key} est déjà la touche pour : {action}. Choisissez-en une autre.',
  'shortcuts.changed': '{action} : maintenant {key}',
  'shortcuts.removed': '{action} : aucune touche',
  'shortcuts.usual': 'Touches par défaut',
  'shortcuts.done': 'Terminé',
  'shortcuts.none': 'aucune',
}
