/** Words about a folder of the reader's own disk, in ICU message syntax. */
export const folder = {
  'folder.choose': 'Choose a folder',
  'folder.lead':
    'A folder of files on this device opens as the representation that it will become. Nothing is sent anywhere. You can also drop it on this page.',
  'folder.local': 'Opened from this device. Nothing is sent anywhere, and no link leads here.',
  'folder.order': 'In the order of {name}.',
  'folder.missing':
    '{count, plural, one {For one of its pages there is no file here.} other {For # of its pages there are no files here.}}',
  'folder.unnamed':
    '{count, plural, one {One file is not named in it and comes last.} other {# files are not named in it and come last.}}',
  'folder.foreign': '{name} is about other files and is not used.',
  'folder.beyond':
    '{count, plural, one {One file is left out} other {# files are left out}}: a folder may have 100,000.',
  'folder.unreadable':
    '{count, plural, one {One file or folder could not be listed.} other {# files or folders could not be listed.}}',
} as const

/** A name of one of the messages about folders. */
export type FolderKey = keyof typeof folder

/** All messages about folders of one locale. */
export type FolderMessages = Readonly<Record<FolderKey, string>>
