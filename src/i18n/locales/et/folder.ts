import type { FolderMessages } from '../en/folder'

/** Words about a folder of the reader's own disk. */
export const folder: FolderMessages = {
  'folder.choose': 'Vali kaust',
  'folder.lead':
    'Selles seadmes olev failide kaust avaneb sellise representatsioonina, milleks see saab. Midagi ei saadeta kuhugi. Kausta saab ka sellele lehele lohistada.',
  'folder.local': 'Avatud sellest seadmest. Midagi ei saadeta kuhugi ja ükski link siia ei vii.',
  'folder.order': 'Järjestus faili {name} järgi.',
  'folder.missing':
    '{count, plural, one {Ühe selles nimetatud lehekülje jaoks ei ole siin faili.} other {# selles nimetatud lehekülje jaoks ei ole siin faile.}}',
  'folder.unnamed':
    '{count, plural, one {Üht faili ei ole selles nimetatud ja see on viimane.} other {# faili ei ole selles nimetatud ja need on viimased.}}',
  'folder.foreign': '{name} käib teiste failide kohta ja seda ei kasutata.',
  'folder.beyond':
    '{count, plural, one {Üks fail on välja jäetud} other {# faili on välja jäetud}}: kaustas võib olla kuni 100 000.',
  'folder.unreadable':
    '{count, plural, one {Üht faili või kausta ei õnnestunud loetleda.} other {# faili või kausta ei õnnestunud loetleda.}}',
}
