import type { FolderMessages } from '../en/folder'

/** Words about a folder of the reader's own disk. */
export const folder: FolderMessages = {
  'folder.choose': 'Map kiezen',
  'folder.lead':
    'Een map met bestanden op dit apparaat wordt geopend als de representatie die het moet worden. Er wordt niets verzonden. U kunt de map ook naar deze pagina slepen.',
  'folder.local':
    'Geopend vanaf dit apparaat. Er wordt niets verzonden en er is geen link die hierheen leidt.',
  'folder.order': 'In de volgorde van {name}.',
  'folder.missing':
    '{count, plural, one {Voor één van de pagina’s is hier geen bestand.} other {Voor # van de pagina’s zijn hier geen bestanden.}}',
  'folder.unnamed':
    '{count, plural, one {Eén bestand wordt daarin niet genoemd en komt als laatste.} other {# bestanden worden daarin niet genoemd en komen als laatste.}}',
  'folder.foreign': '{name} gaat over andere bestanden en wordt niet gebruikt.',
  'folder.beyond':
    '{count, plural, one {Eén bestand is weggelaten} other {# bestanden zijn weggelaten}}: een map mag er 100.000 hebben.',
  'folder.unreadable':
    '{count, plural, one {Eén bestand of map kon niet in de lijst worden opgenomen.} other {# bestanden of mappen konden niet in de lijst worden opgenomen.}}',
}
