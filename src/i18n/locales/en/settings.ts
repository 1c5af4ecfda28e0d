/** Words of the settings panel. */
export const settings = {
  'settings.language': 'Language',
  'settings.languageUsual': 'That of the page or the browser',
  'settings.zoomOnTurn': 'Zoom when a page is turned',
  'settings.whole': 'Show the whole page',
  'settings.keep': 'Keep the zoom and the part in view',
  'settings.keepAtStart': 'Keep the zoom, begin at the top',
  'settings.singleKeys': 'Shortcuts of a single key',
  'settings.singleKeysHint':
    'Turn this off where speech input or another program types letters. Arrow keys, Page Up, Page Down and the space bar stay.',
  'settings.selectWords': 'Dragging always selects words',
  'settings.selectWordsHint':
    'Over the words of a scan; otherwise this works with the mouse while the whole page is shown, and dragging moves an enlarged page.',
  'settings.animated': 'Animate page turns',
  'settings.animatedHint': 'Stays off where your system asks for less motion.',
  'settings.comingBack': 'Offer the page I was on when I come back',
  'settings.comingBackHint': 'Pages are kept on this device only. Turning this off forgets them.',
  'settings.forget': 'Forget all pages',
  'settings.forgotten': 'Forgotten. No page is kept on this device.',
} as const

/** A name of one of these messages. */
export type SettingsKey = keyof typeof settings
