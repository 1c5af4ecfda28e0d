import type { StaffMessages } from '../en/staff'

/** Français. */
export const staff: StaffMessages = {
  'staff.title': 'Pour le personnel',
  'staff.picture': 'Image de cette page',
  'staff.picture.file': 'Le fichier, affiché par le navigateur',
  'staff.picture.service': 'Service d’images',
  'staff.picture.manifest': 'Service d’images, d’après le manifeste de la représentation',
  'staff.picture.decoder': 'Le fichier, décodé dans la visionneuse',
  'staff.path': 'Chemin de stockage',
  'staff.configuration': 'Configuration',
  'staff.sound': 'Aucune erreur.',
  'staff.unchecked': 'Le schéma n’a pas pu être chargé ; rien n’a été vérifié.',
  'staff.viewAs': 'Voir comme',
  'staff.simulation': 'Simulation : {persona}. Les règles du système de livraison ne sont pas consultées.',
  'staff.endSimulation': 'Terminer la simulation',
  'staff.why': 'Pourquoi est-ce ainsi ?',
  'staff.copy': 'Copier pour un ticket',
  'staff.copied': 'Copié',
  'staff.as.stranger': 'Une personne inconnue',
  'staff.as.signed-in': 'Une personne connectée',
  'staff.as.on-campus': 'Une personne sur le campus',
  'staff.as.denied': 'Une personne refusée',
  'staff.as.embargo': 'Une personne pendant un embargo',
  'staff.as.copies': 'Une personne quand tous les exemplaires sont utilisés',
  'staff.as.session-ends': 'Une personne dont la session se termine en tournant la page',
  'staff.as.phone': 'Une personne sur un téléphone',
  'staff.as.slow-line': 'Un lecteur avec une connexion lente',
  'staff.as.no-script': 'Un lecteur dont le navigateur n’exécute pas de scripts',
  'staff.slowLine':
    'Chaque réponse est retardée de {delay, number} ms et arrive à {rate, number} ko par seconde. La visionneuse elle-même est déjà chargée.',
  'staff.hostPage': 'La page qui contient la visionneuse, sans scripts',
  'staff.as.text-only': 'Les mots que dit un lecteur d’écran',
  'fault.json':
    'La configuration n’est plus du JSON à partir de la ligne {line, number} : {cause, select, comma {il manque une virgule, ou il y en a une de trop} quotes {un nom ou un texte n’est pas entre guillemets droits doubles} end {elle s’arrête trop tôt, il manque un crochet, une accolade ou un guillemet} other {un caractère n’y a pas sa place}}.',
  'fault.block': 'La configuration doit être un groupe de réglages entre accolades.',
  'fault.type':
    '{place} doit être {expected, select, array {une liste entre crochets} object {un groupe entre accolades} string {un texte entre guillemets} boolean {true ou false, sans guillemets} number {un nombre} integer {un nombre entier} other {un texte, ou des textes par langue entre accolades}}.',
  'fault.unknown':
    '{place} n’est pas un réglage connu.{suggestion, select, none {} other { Vouliez-vous dire {suggestion} ?}}',
  'fault.value': '{place} vaut « {value} ». Valeurs possibles : {expected}.',
  'fault.host': '{place} vaut « {value} ». Écrivez seulement l’hôte : {example}.',
  'fault.origin': '{place} vaut « {value} ». Écrivez seulement le schéma et l’hôte, sans chemin : {example}.',
  'fault.form': '{place} vaut « {value} ». Écrivez-le sous une forme comme {example}.',
  'fault.range':
    '{place} vaut {value}. La valeur doit être d’au moins {least}{most, select, none {} other { et d’au plus {most}}}.',
  'fault.missing': '{place} manque.',
  'fault.closed':
    '{closes, select, terms {Aucun objet ne s’ouvre tant que ce n’est pas corrigé.} contentWarnings {Aucun objet ne s’ouvre tant que ce n’est pas corrigé.} openHosts {Les objets d’hôtes mal indiqués ne s’ouvrent pas tant que ce n’est pas corrigé.} permissions {Ce qui n’est pas correctement autorisé est interdit tant que ce n’est pas corrigé.} rules {Là où cette règle s’applique, on ne peut que lire tant que ce n’est pas corrigé.} authorizationHosts {Aucune autre connexion n’est proposée tant que ce n’est pas corrigé.} embedOrigins {Les pages mal indiquées ne peuvent pas intégrer la visionneuse tant que ce n’est pas corrigé.} other {Rien ne s’ouvre tant que ce n’est pas corrigé.}}',
  'staff.withoutCookies':
    '{host} figure dans credentialHosts, mais n’accepte pas de cookies : il répond Access-Control-Allow-Origin: * et a été interrogé sans eux. Retirez-le de credentialHosts, ou faites-lui répondre l’origine de cette visionneuse et Access-Control-Allow-Credentials: true.',
  'staff.plugIn':
    'Le module {name} {fault, select, origin {ne peut venir que de l’hôte du visualiseur ou par https} missing {n’a pas pu être chargé} late {n’a pas répondu en {seconds, number} secondes} form {n’est pas écrit comme l’indique la documentation} taken {utilise un nom ou une touche déjà pris} threw {s’est arrêté sur une erreur} other {demande quelque chose que les modules ne reçoivent pas}} : {detail}',
  'staff.faults':
    '{count, plural, one {Une erreur dans la configuration} other {# erreurs dans la configuration}}',
}
