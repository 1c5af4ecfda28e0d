import type { OfflineMessages } from '../en/offline'

/** Words of copies on the reader’s device. */
export const offline: OfflineMessages = {
  'offline.title': 'Llegir sense xarxa',
  'offline.measuring': 'S’està calculant la mida…',
  'offline.size': '{pages, plural, one {# pàgina} other {# pàgines}}, uns {size}.',
  'offline.until': 'La còpia es pot llegir en aquest dispositiu fins al {date}.',
  'offline.keep': 'Desa en aquest dispositiu',
  'offline.goOn': 'Continua',
  'offline.update': 'Actualitza la còpia',
  'offline.remove': 'Elimina',
  'offline.removeCopy': 'Elimina la còpia de {title}',
  'offline.working': '{percent} desat, {size}',
  'offline.kept': 'Desat en aquest dispositiu: {size}. S’obre amb l’enllaç habitual, també sense xarxa.',
  'offline.partly': 'Desat en part: {size}.',
  'offline.missing':
    'Sense aquestes pàgines, que són restringides, es transmeten en flux o són massa grans: {pages}.',
  'offline.list': 'Desat en aquest dispositiu',
  'offline.loan': 'Un objecte en préstec no es pot desar.',
  'offline.signedIn':
    'Aquest objecte no és obert a tothom sense iniciar la sessió, i per això no es pot desar.',
  'offline.rights': 'La biblioteca no permet baixar aquest objecte.',
  'offline.frame': 'Només es poden desar còpies quan el visor té una finestra pròpia.',
  'offline.storage': 'Aquesta finestra no pot desar còpies: és privada o el visor no se serveix per https.',
  'offline.nothing': 'No es pot desar res d’aquest objecte.',
  'offline.unreachable': 'Ara mateix no es pot accedir al servidor de la biblioteca.',
  'offline.full': 'No queda espai al dispositiu. El que ja s’ha desat es conserva.',
  'offline.little': 'Només queden {size} lliures en aquest dispositiu.',
  'offline.busy': 'Una altra finestra està desant aquest objecte ara mateix.',
  'offline.broken': 'S’ha tallat la connexió. El que ja s’ha desat es conserva.',
  'offline.changed': 'Aquest objecte ha canviat des que es va fer la còpia.',
  'offline.cleared': 'El navegador ha eliminat una part de la còpia.',
  'offline.over': 'El termini de la còpia en aquest dispositiu va acabar el {date}.',
  'offline.withdrawn': 'La còpia en aquest dispositiu s’ha eliminat: la biblioteca ja no la permet.',
  'offline.reading': 'Sense xarxa: aquesta és la còpia del {date} en aquest dispositiu.',
}
