import type { staff as english } from '../en/staff'

/** Words for staff (`staff=1`) and for faults of the configuration, in ICU message syntax; no reader loads them. */
export const staff: Record<keyof typeof english, string> = {
  'staff.title': 'Για το προσωπικό',
  'staff.picture': 'Εικόνα αυτής της σελίδας',
  'staff.picture.file': 'Το αρχείο, σχεδιασμένο από το πρόγραμμα περιήγησης',
  'staff.picture.service': 'Υπηρεσία εικόνων',
  'staff.picture.manifest': 'Υπηρεσία εικόνων, από το δηλωτικό της αναπαράστασης',
  'staff.picture.decoder': 'Το αρχείο, αποκωδικοποιημένο στο πρόγραμμα προβολής',
  'staff.path': 'Διαδρομή αποθήκευσης',
  'staff.configuration': 'Διαμόρφωση',
  'staff.sound': 'Δεν βρέθηκαν σφάλματα.',
  'staff.unchecked': 'Δεν ήταν δυνατή η λήψη του σχήματος, γι’ αυτό δεν ελέγχθηκε τίποτα.',
  'staff.viewAs': 'Προβολή ως',
  'staff.simulation': 'Προσομοίωση: {persona}. Οι κανόνες του συστήματος διάθεσης δεν ελέγχονται.',
  'staff.endSimulation': 'Τερματισμός της προσομοίωσης',
  'staff.why': 'Γιατί είναι έτσι;',
  'staff.copy': 'Αντιγραφή για αίτημα υποστήριξης',
  'staff.copied': 'Αντιγράφηκε',
  'staff.as.stranger': 'Άγνωστος επισκέπτης',
  'staff.as.signed-in': 'Συνδεδεμένος αναγνώστης',
  'staff.as.on-campus': 'Αναγνώστης στην πανεπιστημιούπολη',
  'staff.as.denied': 'Αναγνώστης χωρίς δικαίωμα πρόσβασης',
  'staff.as.embargo': 'Αναγνώστης σε περίοδο εμπάργκο',
  'staff.as.copies': 'Αναγνώστης ενώ όλα τα αντίτυπα χρησιμοποιούνται',
  'staff.as.session-ends': 'Αναγνώστης του οποίου η περίοδος σύνδεσης λήγει όταν γυρίζει σελίδα',
  'staff.as.phone': 'Αναγνώστης σε τηλέφωνο',
  'staff.as.slow-line': 'Αναγνώστης με αργή σύνδεση',
  'staff.as.no-script': 'Αναγνώστης που το πρόγραμμα περιήγησής του δεν εκτελεί σενάρια',
  'staff.slowLine':
    'Κάθε απάντηση καθυστερεί {delay, number} ms και έρχεται με {rate, number} kB το δευτερόλεπτο. Η ίδια η εφαρμογή έχει ήδη φορτωθεί.',
  'staff.hostPage': 'Η σελίδα που περιέχει την εφαρμογή, χωρίς σενάρια',
  'staff.as.text-only': 'Τα λόγια που εκφωνεί ένα πρόγραμμα ανάγνωσης οθόνης',
  'fault.json':
    'Η διαμόρφωση δεν είναι JSON από τη γραμμή {line, number} και μετά: {cause, select, comma {λείπει ένα κόμμα ή υπάρχει ένα παραπάνω} quotes {ένα όνομα ή κείμενο δεν είναι σε ευθέα διπλά εισαγωγικά} end {τελειώνει πολύ νωρίς, λείπει μια αγκύλη ή ένα εισαγωγικό} other {υπάρχει ένας χαρακτήρας που δεν ανήκει εκεί}}.',
  'fault.block': 'Η διαμόρφωση πρέπει να είναι μία ομάδα ρυθμίσεων μέσα σε άγκιστρα.',
  'fault.type':
    'Η ρύθμιση {place} πρέπει να είναι {expected, select, array {λίστα σε αγκύλες} object {ομάδα σε άγκιστρα} string {κείμενο σε εισαγωγικά} boolean {true ή false, χωρίς εισαγωγικά} number {αριθμός} integer {ακέραιος αριθμός} other {κείμενο ή κείμενα ανά γλώσσα σε άγκιστρα}}.',
  'fault.unknown':
    'Η {place} δεν είναι γνωστή ρύθμιση.{suggestion, select, none {} other { Μήπως εννοούσατε {suggestion};}}',
  'fault.value': 'Η ρύθμιση {place} είναι «{value}». Πρέπει να είναι μία από αυτές τις τιμές: {expected}.',
  'fault.host': 'Η ρύθμιση {place} είναι «{value}». Γράψτε μόνο τον διακομιστή: {example}.',
  'fault.origin':
    'Η ρύθμιση {place} είναι «{value}». Γράψτε μόνο το πρωτόκολλο και τον διακομιστή, χωρίς διαδρομή: {example}.',
  'fault.form': 'Η ρύθμιση {place} είναι «{value}». Γράψτε την σε μορφή όπως {example}.',
  'fault.range':
    'Η ρύθμιση {place} είναι {value}. Πρέπει να είναι τουλάχιστον {least}{most, select, none {} other { και το πολύ {most}}}.',
  'fault.missing': 'Λείπει η ρύθμιση {place}.',
  'fault.closed':
    '{closes, select, terms {Κανένα αντικείμενο δεν ανοίγει ώσπου να διορθωθεί αυτό.} contentWarnings {Κανένα αντικείμενο δεν ανοίγει ώσπου να διορθωθεί αυτό.} openHosts {Αντικείμενα από διακομιστές που δεν αναφέρονται σωστά δεν ανοίγουν ώσπου να διορθωθεί αυτό.} permissions {Ό,τι δεν έχει επιτραπεί σωστά απαγορεύεται ώσπου να διορθωθεί αυτό.} rules {Εκεί όπου ισχύει αυτός ο κανόνας, οι αναγνώστες επιτρέπεται μόνο να διαβάζουν ώσπου να διορθωθεί.} authorizationHosts {Δεν προσφέρεται άλλη σύνδεση ώσπου να διορθωθεί αυτό.} embedOrigins {Σελίδες που δεν αναφέρονται σωστά δεν μπορούν να ενσωματώσουν το πρόγραμμα προβολής ώσπου να διορθωθεί αυτό.} other {Τίποτα δεν ανοίγει ώσπου να διορθωθεί αυτό.}}',
  'staff.withoutCookies':
    'Ο {host} είναι ένας από τους credentialHosts, αλλά δεν δέχεται cookie: απαντά Access-Control-Allow-Origin: * και του ζητήθηκε χωρίς αυτά. Αφαιρέστε τον από τους credentialHosts ή ρυθμίστε τον να απαντά με την προέλευση (origin) αυτού του προγράμματος προβολής και Access-Control-Allow-Credentials: true.',
  'staff.faults': '{count, plural, one {Ένα σφάλμα στη διαμόρφωση} other {# σφάλματα στη διαμόρφωση}}',
}
