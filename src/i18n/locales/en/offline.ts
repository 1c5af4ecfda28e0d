/** Words of copies on the reader's device. */
export const offline = {
  'offline.title': 'Read without a network',
  'offline.measuring': 'Working out the size …',
  'offline.size': '{pages, plural, one {# page} other {# pages}}, about {size}.',
  'offline.until': 'The copy can be read on this device until {date}.',
  'offline.keep': 'Keep on this device',
  'offline.goOn': 'Go on',
  'offline.update': 'Update the copy',
  'offline.remove': 'Remove',
  'offline.removeCopy': 'Remove the copy of {title}',
  'offline.working': '{percent} kept, {size}',
  'offline.kept': 'Kept on this device: {size}. It opens by its usual link, also without a network.',
  'offline.partly': 'Kept in part: {size}.',
  'offline.missing': 'Without these pages, which are refused, streamed or too large: {pages}.',
  'offline.list': 'Kept on this device',
  'offline.loan': 'An object on loan cannot be kept.',
  'offline.signedIn': 'This object is not open to everybody without signing in, so it cannot be kept.',
  'offline.rights': 'The library does not allow this object to be downloaded.',
  'offline.frame': 'Copies can be kept only where the viewer has a window of its own.',
  'offline.storage': 'This window cannot keep copies: it is private, or the viewer is not served over https.',
  'offline.nothing': 'Nothing of this object can be kept.',
  'offline.unreachable': 'The library’s server cannot be reached just now.',
  'offline.full': 'There is no more room on the device. What has been kept so far stays.',
  'offline.little': 'Only {size} are free on this device.',
  'offline.busy': 'Another window is keeping this object just now.',
  'offline.broken': 'The connection broke off. What has been kept so far stays.',
  'offline.changed': 'This object has changed since the copy was made.',
  'offline.cleared': 'The browser has removed part of the copy.',
  'offline.over': 'The time of the copy on this device ended on {date}.',
  'offline.withdrawn': 'The copy on this device was removed: the library does not allow it any more.',
  'offline.reading': 'No network: this is the copy of {date} on this device.',
} as const

/** A name of one of these messages. */
export type OfflineKey = keyof typeof offline

/** All of these messages in one locale. */
export type OfflineMessages = Readonly<Record<OfflineKey, string>>
