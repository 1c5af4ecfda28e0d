import type { OfflineMessages } from '../en/offline'

/** Words of copies on the reader’s device. */
export const offline: OfflineMessages = {
  'offline.title': 'Leer sin conexión',
  'offline.measuring': 'Calculando el tamaño…',
  'offline.size': '{pages, plural, one {# página} other {# páginas}}, unos {size}.',
  'offline.until': 'La copia puede leerse en este dispositivo hasta el {date}.',
  'offline.keep': 'Guardar en este dispositivo',
  'offline.goOn': 'Continuar',
  'offline.update': 'Actualizar la copia',
  'offline.remove': 'Quitar',
  'offline.removeCopy': 'Quitar la copia de {title}',
  'offline.working': '{percent} guardado, {size}',
  'offline.kept':
    'Guardado en este dispositivo: {size}. Se abre con su enlace habitual, también sin conexión.',
  'offline.partly': 'Guardado en parte: {size}.',
  'offline.missing':
    'Sin estas páginas, que están restringidas, se emiten en flujo o son demasiado grandes: {pages}.',
  'offline.list': 'Guardado en este dispositivo',
  'offline.loan': 'Un objeto en préstamo no se puede guardar.',
  'offline.signedIn':
    'Este objeto no está abierto a todos sin iniciar sesión, por lo que no se puede guardar.',
  'offline.rights': 'La biblioteca no permite descargar este objeto.',
  'offline.frame': 'Solo se pueden guardar copias si el visor tiene una ventana propia.',
  'offline.storage': 'Esta ventana no puede guardar copias: es privada o el visor no se sirve por https.',
  'offline.nothing': 'No se puede guardar nada de este objeto.',
  'offline.unreachable': 'Ahora mismo no se puede acceder al servidor de la biblioteca.',
  'offline.full': 'No queda espacio en el dispositivo. Lo guardado hasta ahora se conserva.',
  'offline.little': 'Solo quedan {size} libres en este dispositivo.',
  'offline.busy': 'Otra ventana está guardando este objeto en este momento.',
  'offline.broken': 'La conexión se interrumpió. Lo guardado hasta ahora se conserva.',
  'offline.changed': 'Este objeto ha cambiado desde que se hizo la copia.',
  'offline.cleared': 'El navegador ha eliminado parte de la copia.',
  'offline.over': 'El plazo de la copia en este dispositivo terminó el {date}.',
  'offline.withdrawn': 'La copia en este dispositivo se ha eliminado: la biblioteca ya no la permite.',
  'offline.reading': 'Sin conexión: esta es la copia del {date} en este dispositivo.',
}
