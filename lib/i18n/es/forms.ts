import type { forms as english } from '../en/forms';

export const forms: Record<keyof typeof english, string> = {
  'forms.check': 'Revise lo que ha escrito.',
  'forms.signInFirst': 'Inicie sesión primero.',
  'forms.notAllowed': 'No tiene permiso para hacer esto.',
  'forms.nothingHere': 'Aquí no hay nada.',
  'forms.suspended': 'Su cuenta está suspendida por ahora. Puede leer, pero no escribir.',
  'forms.closedAccount': 'Su cuenta está cerrada.',
  'forms.waitSeconds': '{limit} Espere {seconds, plural, one {un segundo} other {# segundos}}.',
  'forms.waitMinutes': '{limit} Inténtelo de nuevo dentro de {minutes, plural, one {un minuto} other {# minutos}}.',
  'forms.elsewhere':
    'Este formulario se envió desde otro sitio, así que no se hizo nada. Si fue usted, envíelo de nuevo desde aquí.',
  'forms.away':
    'El sitio no puede guardar nada en este momento. Lo que escribió sigue aquí: inténtelo de nuevo dentro de un rato.',
  'forms.failed': 'Algo falló por nuestra parte. Lo que escribió sigue aquí: inténtelo de nuevo.',
  'forms.tooMuch': 'Es demasiado para un solo formulario.',
  'forms.notOurs': 'Esto no se envió desde uno de nuestros formularios.',
};
