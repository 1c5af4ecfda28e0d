import type { ReviewMessages } from '../en/review'

/** Words of the preflight panel. */
export const review: ReviewMessages = {
  'review.lead':
    'Comprova tots els fitxers d’aquest objecte per trobar-hi el que pot estar malament. Una observació és una pregunta. No es canvia res i no s’envia res enlloc.',
  'review.start': 'Comprova tots els fitxers',
  'review.again': 'Torna-ho a comprovar',
  'review.cancel': 'Cancel·la',
  'review.checking': 'Fitxers comprovats',
  'review.progress': '{done, number} de {all, number} fitxers',
  'review.seconds':
    '{count, plural, one {queda aproximadament un segon} many {queden aproximadament # de segons} other {queden aproximadament # segons}}',
  'review.minutes':
    '{count, plural, one {queda aproximadament un minut} many {queden aproximadament # de minuts} other {queden aproximadament # minuts}}',
  'review.cancelled': 'S’ha cancel·lat. Aquestes són les observacions fins ara.',
  'review.count':
    '{count, plural, =0 {No s’ha trobat res} one {Una observació} many {# d’observacions} other {# observacions}}',
  'review.certain': 'Segur',
  'review.likely': 'Per revisar',
  'review.page': 'Pàgina {page, number}, {name}',
  'review.more': '{count, plural, one {# més} many {# més} other {# més}}',
  'review.decision': 'Decisió',
  'review.right': 'Correcte',
  'review.wrong': 'Incorrecte',
  'review.accepted': 'Acceptat tal com és',
  'review.note': 'Nota',
  'review.undecided': 'Només les pendents de decidir',
  'review.gone': 'Decidides abans i que ja no s’han trobat',
  'review.report': 'Informe',
  'review.csv': 'Desa com a taula (CSV)',
  'review.json': 'Desa com a JSON',
  'review.print': 'Imprimeix',
  'review.copy': 'Copia un resum',
  'review.copied': 'Copiat',
  'review.notCopied': 'El navegador no permet copiar. Deseu l’informe.',
  'review.compare': 'Compara amb un estat anterior',
  'review.compareLead':
    'Mostra quines pàgines han canviat, s’han afegit, tret o mogut des d’un informe anterior (JSON) o una carpeta anterior.',
  'review.openReport': 'Obre un informe anterior',
  'review.chooseEarlier': 'Tria la carpeta anterior',
  'review.noReport': 'No és un informe JSON desat per Lectern.',
  'review.noFolder': 'No es pot llegir la carpeta.',
  'review.changes':
    '{count, plural, =0 {No ha canviat res} one {Un canvi} many {# de canvis} other {# canvis}}',
  'review.changed': 'Canviada',
  'review.alike': 'Canviada (semblant en un {percent, number} %)',
  'review.added': 'Afegida',
  'review.removed': 'Treta',
  'review.moved': 'Moguda',
  'review.before': 'Abans',
  'review.now': 'Ara',
  'review.why.damaged': 'Els lectors veuen un error en lloc d’aquest fitxer.',
  'review.why.form': 'Alguns lectors no el poden obrir o s’esperen molt.',
  'review.why.order': 'Pot ser que falti una pàgina o que sigui en un lloc equivocat.',
  'review.why.doubled':
    'Els lectors passen dues vegades la mateixa pàgina, i pot ser que en el seu lloc en falti una altra.',
  'review.why.picture':
    'Una imatge diferent de les del voltant pot estar retallada, girada o mal escanejada.',
  'review.why.labels': 'Els lectors que cerquen un número de pàgina imprès van a parar a una altra pàgina.',
  'review.why.text': 'En la pàgina no es pot cercar, ni es pot copiar ni llegir en veu alta.',
  'review.why.captions': 'Les persones que no poden sentir l’enregistrament no en reben les paraules.',
  'review.why.delivery':
    'Quan l’emmagatzematge no respon com necessiten els navegadors, els lectors esperen o veuen un error.',
  'review.why.description': 'Els lectors no saben què és això ni què poden fer-ne.',
}
