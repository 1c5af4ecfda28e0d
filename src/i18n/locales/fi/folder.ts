import type { FolderMessages } from '../en/folder'

/** Words about a folder of the reader's own disk. */
export const folder: FolderMessages = {
  'folder.choose': 'Valitse kansio',
  'folder.lead':
    'Tällä laitteella oleva tiedostokansio avautuu sellaisena representaationa, joka siitä tulee. Mitään ei lähetetä minnekään. Voit myös vetää kansion tälle sivulle.',
  'folder.local': 'Avattu tältä laitteelta. Mitään ei lähetetä minnekään, eikä mikään linkki johda tänne.',
  'folder.order': 'Järjestys tiedoston {name} mukaan.',
  'folder.missing':
    '{count, plural, one {Yhdelle sen sivuista ei ole täällä tiedostoa.} other {Sen sivuista #:lle ei ole täällä tiedostoa.}}',
  'folder.unnamed':
    '{count, plural, one {Yhtä tiedostoa ei mainita siinä, ja se on viimeisenä.} other {# tiedostoa ei mainita siinä, ja ne ovat viimeisinä.}}',
  'folder.foreign': '{name} koskee muita tiedostoja, eikä sitä käytetä.',
  'folder.beyond':
    '{count, plural, one {Yksi tiedosto on jätetty pois} other {# tiedostoa on jätetty pois}}: kansiossa saa olla enintään 100 000.',
  'folder.unreadable':
    '{count, plural, one {Yhtä tiedostoa tai kansiota ei voitu luetella.} other {# tiedostoa tai kansiota ei voitu luetella.}}',
}
