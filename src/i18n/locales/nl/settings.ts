import type { settings as english } from '../en/settings'

/** Words of the settings panel. */
export const settings: Record<keyof typeof english, string> = {
  'settings.language': 'Taal',
  'settings.languageUsual': 'Die van de pagina of de browser',
  'settings.zoomOnTurn': 'Zoom bij het omslaan van pagina’s',
  'settings.whole': 'De hele pagina tonen',
  'settings.keep': 'Zoom en zichtbaar deel behouden',
  'settings.keepAtStart': 'Zoom behouden, bovenaan beginnen',
  'settings.singleKeys': 'Sneltoetsen van één toets',
  'settings.singleKeysHint':
    'Zet dit uit als spraakinvoer of een ander programma letters typt. De pijltoetsen, Page Up, Page Down en de spatiebalk blijven werken.',
  'settings.selectWords': 'Slepen selecteert altijd woorden',
  'settings.selectWordsHint':
    'Over de woorden van een scan; anders werkt dit alleen met de muis zolang de hele pagina in beeld is, en verschuift slepen een vergrote pagina.',
  'settings.animated': 'Omslaan van pagina’s animeren',
  'settings.animatedHint': 'Blijft uit als uw systeem om minder beweging vraagt.',
  'settings.comingBack': 'Bij terugkomst de pagina aanbieden waar ik was',
  'settings.comingBackHint':
    'Pagina’s worden alleen op dit apparaat bewaard. Als u dit uitzet, worden ze vergeten.',
  'settings.forget': 'Alle pagina’s vergeten',
  'settings.forgotten': 'Vergeten. Op dit apparaat is geen pagina meer bewaard.',
}
