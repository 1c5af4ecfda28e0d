import type { staff as english } from '../en/staff'

/** Words for staff (`staff=1`) and for faults of the configuration, in ICU message syntax; no reader loads them. */
export const staff: Record<keyof typeof english, string> = {
  'staff.title': 'Per il personale',
  'staff.picture': 'Immagine di questa pagina',
  'staff.picture.file': 'Il file, disegnato dal browser',
  'staff.picture.service': 'Servizio di immagini',
  'staff.picture.manifest': 'Servizio di immagini, dal manifest della rappresentazione',
  'staff.picture.decoder': 'Il file, decodificato nel visualizzatore',
  'staff.path': 'Percorso di archiviazione',
  'staff.configuration': 'Configurazione',
  'staff.sound': 'Nessun errore trovato.',
  'staff.unchecked': 'Non è stato possibile ottenere lo schema, perciò nulla è stato verificato.',
  'staff.viewAs': 'Visualizza come',
  'staff.simulation': 'Simulazione: {persona}. Le regole del sistema di consegna non vengono interrogate.',
  'staff.endSimulation': 'Termina la simulazione',
  'staff.why': 'Perché è così?',
  'staff.copy': 'Copia per un ticket',
  'staff.copied': 'Copiato',
  'staff.as.stranger': 'Una persona sconosciuta',
  'staff.as.signed-in': 'Un lettore che ha effettuato l’accesso',
  'staff.as.on-campus': 'Un lettore nel campus',
  'staff.as.denied': 'Un lettore a cui la consultazione è negata',
  'staff.as.embargo': 'Un lettore durante un embargo',
  'staff.as.copies': 'Un lettore mentre tutte le copie sono in uso',
  'staff.as.session-ends': 'Un lettore la cui sessione termina quando si volta pagina',
  'staff.as.phone': 'Un lettore su un telefono',
  'staff.as.slow-line': 'Un lettore con una connessione lenta',
  'staff.as.no-script': 'Un lettore il cui browser non esegue script',
  'staff.slowLine':
    'Ogni risposta ritarda di {delay, number} ms e arriva a {rate, number} kB al secondo. Il visualizzatore è già caricato.',
  'staff.hostPage': 'La pagina che contiene il visualizzatore, senza script',
  'staff.as.text-only': 'Le parole pronunciate da uno screen reader',
  'fault.json':
    'La configurazione non è JSON dalla riga {line, number} in poi: {cause, select, comma {manca una virgola o ce n’è una di troppo} quotes {un nome o un testo non è tra virgolette doppie diritte} end {finisce troppo presto, manca una parentesi o una virgoletta} other {c’è un carattere fuori posto}}.',
  'fault.block': 'La configurazione dovrebbe essere un unico gruppo di impostazioni tra parentesi graffe.',
  'fault.type':
    '{place} dovrebbe essere {expected, select, array {un elenco tra parentesi quadre} object {un gruppo tra parentesi graffe} string {un testo tra virgolette} boolean {true o false, senza virgolette} number {un numero} integer {un numero intero} other {un testo, o testi per lingua tra parentesi graffe}}.',
  'fault.unknown':
    '{place} non è un’impostazione nota.{suggestion, select, none {} other { Si intendeva {suggestion}?}}',
  'fault.value': '{place} è «{value}». Dovrebbe essere uno di questi valori: {expected}.',
  'fault.host': '{place} è «{value}». Scrivere solo l’host: {example}.',
  'fault.origin': '{place} è «{value}». Scrivere solo schema e host, senza percorso: {example}.',
  'fault.form': '{place} è «{value}». Scriverlo in una forma come {example}.',
  'fault.range':
    '{place} è {value}. Dovrebbe essere almeno {least}{most, select, none {} other { e al massimo {most}}}.',
  'fault.missing': '{place} manca.',
  'fault.closed':
    '{closes, select, terms {Nessun oggetto si apre finché l’errore non è corretto.} contentWarnings {Nessun oggetto si apre finché l’errore non è corretto.} openHosts {Gli oggetti di host non elencati correttamente non si aprono finché l’errore non è corretto.} permissions {Ciò che non è permesso correttamente è vietato finché l’errore non è corretto.} rules {Dove vale questa regola, i lettori possono soltanto leggere finché l’errore non è corretto.} authorizationHosts {Non viene offerto nessun altro accesso finché l’errore non è corretto.} embedOrigins {Le pagine non elencate correttamente non possono incorporare il visualizzatore finché l’errore non è corretto.} other {Nulla si apre finché l’errore non è corretto.}}',
  'staff.withoutCookies':
    '{host} è tra i credentialHosts, ma non accetta cookie: risponde Access-Control-Allow-Origin: * ed è stato interrogato senza. Toglierlo da credentialHosts, o fare in modo che risponda con l’origine di questo visualizzatore e Access-Control-Allow-Credentials: true.',
  'staff.plugIn':
    'Il plug-in {name} {fault, select, origin {può venire solo dall’host del visualizzatore o via https} missing {non è stato caricato} late {non ha risposto entro {seconds, number} secondi} form {non è scritto come indica la documentazione} taken {usa un nome o un tasto già in uso} threw {si è fermato per un errore} other {chiede qualcosa che i plug-in non ricevono}}: {detail}',
  'staff.faults':
    '{count, plural, one {Un errore nella configurazione} many {# di errori nella configurazione} other {# errori nella configurazione}}',
}
