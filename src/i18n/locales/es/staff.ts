import type { StaffMessages } from '../en/staff'

/** Español. */
export const staff: StaffMessages = {
  'staff.title': 'Para el personal',
  'staff.picture': 'Imagen de esta página',
  'staff.picture.file': 'El archivo, mostrado por el navegador',
  'staff.picture.service': 'Servicio de imágenes',
  'staff.picture.manifest': 'Servicio de imágenes, según el manifiesto de la representación',
  'staff.picture.decoder': 'El archivo, descodificado en el visor',
  'staff.path': 'Ruta de almacenamiento',
  'staff.configuration': 'Configuración',
  'staff.sound': 'Sin errores.',
  'staff.unchecked': 'No se pudo obtener el esquema; no se comprobó nada.',
  'staff.viewAs': 'Ver como',
  'staff.simulation': 'Simulación: {persona}. No se consultan las reglas del sistema que entrega.',
  'staff.endSimulation': 'Terminar la simulación',
  'staff.why': '¿Por qué es así?',
  'staff.copy': 'Copiar para un tique',
  'staff.copied': 'Copiado',
  'staff.as.stranger': 'Una persona desconocida',
  'staff.as.signed-in': 'Una persona con sesión iniciada',
  'staff.as.on-campus': 'Una persona en el campus',
  'staff.as.denied': 'Una persona sin acceso',
  'staff.as.embargo': 'Una persona durante un embargo',
  'staff.as.copies': 'Una persona cuando todos los ejemplares están en uso',
  'staff.as.session-ends': 'Una persona cuya sesión termina al pasar página',
  'staff.as.phone': 'Una persona con un teléfono',
  'staff.as.slow-line': 'Un lector con una conexión lenta',
  'staff.as.no-script': 'Un lector cuyo navegador no ejecuta scripts',
  'staff.slowLine':
    'Cada respuesta se retrasa {delay, number} ms y llega a {rate, number} kB por segundo. El visor ya está cargado.',
  'staff.hostPage': 'La página que contiene el visor, sin scripts',
  'staff.as.text-only': 'Las palabras que dice un lector de pantalla',
  'fault.json':
    'La configuración deja de ser JSON en la línea {line, number}: {cause, select, comma {falta una coma o sobra una} quotes {un nombre o texto no está entre comillas dobles rectas} end {termina demasiado pronto, falta un corchete, una llave o unas comillas} other {hay un carácter que no corresponde}}.',
  'fault.block': 'La configuración debe ser un grupo de ajustes entre llaves.',
  'fault.type':
    '{place} debe ser {expected, select, array {una lista entre corchetes} object {un grupo entre llaves} string {un texto entre comillas} boolean {true o false, sin comillas} number {un número} integer {un número entero} other {un texto, o textos por idioma entre llaves}}.',
  'fault.unknown':
    '{place} no es un ajuste conocido.{suggestion, select, none {} other { ¿Quería decir {suggestion}?}}',
  'fault.value': '{place} es «{value}». Valores posibles: {expected}.',
  'fault.host': '{place} es «{value}». Escriba solo el host: {example}.',
  'fault.origin': '{place} es «{value}». Escriba solo el esquema y el host, sin ruta: {example}.',
  'fault.form': '{place} es «{value}». Escríbalo con una forma como {example}.',
  'fault.range':
    '{place} es {value}. Debe ser al menos {least}{most, select, none {} other { y como máximo {most}}}.',
  'fault.missing': 'Falta {place}.',
  'fault.closed':
    '{closes, select, terms {Ningún objeto se abre hasta que se corrija.} contentWarnings {Ningún objeto se abre hasta que se corrija.} openHosts {Los objetos de hosts mal indicados no se abren hasta que se corrija.} permissions {Lo que no está bien permitido queda prohibido hasta que se corrija.} rules {Donde vale esta regla solo se puede leer hasta que se corrija.} authorizationHosts {No se ofrece ningún otro inicio de sesión hasta que se corrija.} embedOrigins {Las páginas mal indicadas no pueden insertar el visor hasta que se corrija.} other {Nada se abre hasta que se corrija.}}',
  'staff.withoutCookies':
    '{host} está en credentialHosts, pero no admite cookies: responde Access-Control-Allow-Origin: * y se le preguntó sin ellas. Quítelo de credentialHosts, o haga que responda el origen de este visor y Access-Control-Allow-Credentials: true.',
  'staff.plugIn':
    'El complemento {name} {fault, select, origin {solo puede venir del propio servidor del visor o por https} missing {no se pudo cargar} late {no respondió en {seconds, number} segundos} form {no está escrito como indica la documentación} taken {usa un nombre o una tecla ya ocupados} threw {se detuvo por un error} other {pide algo que los complementos no reciben}}: {detail}',
  'staff.faults': '{count, plural, one {Un error en la configuración} other {# errores en la configuración}}',
}
