import type { mails as english } from '../en/mails';

export const mails: Record<keyof typeof english, string> = {
  'mails.greeting': 'Hola, {name}:',
  'mails.linkRule':
    'El enlace funciona una sola vez, durante {minutes, plural, one {# minuto} many {# de minutos} other {# minutos}}.',
  'mails.notYou': 'Si usted no ha pedido esto, no tiene que hacer nada: sin el enlace no ocurre nada.',
  'mails.copyAddress': 'Si el botón no funciona, copie esta dirección en el navegador:',
  'mails.sentBy': 'Enviado por {site}',
  'mails.newPassword': 'Pedir una contraseña nueva',

  'mails.signInLink.subject': 'Entrar en {site}',
  'mails.signInLink.body': 'Este es el enlace que ha pedido. {rule}',
  'mails.signInLink.action': 'Entrar',

  'mails.signUp.subject': 'Termine de crear su cuenta en {site}',
  'mails.signUp.body': 'Falta un paso: abra el enlace y pulse el botón que verá allí. {rule}',
  'mails.signUp.action': 'Crear mi cuenta',

  'mails.accountExists.subject': 'Ya tiene una cuenta en {site}',
  'mails.accountExists.body':
    'Alguien, probablemente usted, ha intentado crear una cuenta con esta dirección. Ya existe una, así que no se ha creado otra.',
  'mails.accountExists.ways': 'Puede entrar o pedir una contraseña nueva.',
  'mails.accountExists.action': 'Entrar',
  'mails.accountExists.notYou': 'Si no ha sido usted, nada ha cambiado.',

  'mails.verify.subject': 'Confirme su dirección en {site}',
  'mails.verify.body':
    'Abra el enlace y pulse el botón que verá allí para confirmar que esta dirección es suya. {rule}',
  'mails.verify.action': 'Confirmar mi dirección',

  'mails.reset.subject': 'Elija una contraseña nueva para {site}',
  'mails.reset.body': 'Abra el enlace para elegir una contraseña nueva. {rule}',
  'mails.reset.action': 'Elegir una contraseña nueva',
  'mails.reset.stays': 'Su contraseña sigue siendo la misma.',

  'mails.passwordChanged.subject': 'Se ha cambiado su contraseña en {site}',
  'mails.passwordChanged.body':
    'La contraseña de su cuenta se acaba de cambiar y todas las demás sesiones se han cerrado.',
  'mails.passwordChanged.notYou': 'Si no ha sido usted, recupere su cuenta ahora mismo: pida una contraseña nueva.',

  'mails.held.subject': 'Su comentario sobre «{title}» está pendiente de revisión',
  'mails.held.body':
    'No hemos olvidado su comentario sobre «{title}»: un moderador lo leerá antes de que se muestre. No tiene que hacer nada.',
  'mails.held.action': 'Ver su comentario',

  'mails.approved.subject': 'Su comentario sobre «{title}» ya está publicado',
  'mails.approved.body':
    'Un moderador ha leído su comentario sobre «{title}» y ya puede verlo todo el mundo. Gracias por la espera.',
  'mails.approved.action': 'Ver su comentario',

  'mails.rejected.subject': 'Su comentario sobre «{title}» no se ha publicado',
  'mails.rejected.body': 'Un moderador ha leído su comentario sobre «{title}» y ha decidido no publicarlo. El motivo:',
  'mails.rejected.yourText': 'Lo que escribió:',
  'mails.rejected.kept': 'Se conserva en la página siguiente, donde solo usted y los moderadores pueden leerlo.',
  'mails.rejected.action': 'Leer su comentario y la decisión',

  'mails.reconsidered.subject': 'Se ha anulado la decisión sobre su comentario en «{title}»',
  'mails.reconsidered.body':
    'Le escribimos acerca de una decisión sobre su comentario en «{title}». Un moderador ha anulado esa decisión; lamentamos el error.',
  'mails.reconsidered.stands':
    '{status, select, approved {Todo el mundo puede leer su comentario.} pending {Su comentario vuelve a estar pendiente de revisión. No tiene que hacer nada.} other {Su comentario no se muestra.}}',
  'mails.reconsidered.action': 'Ver su comentario',

  'mails.answered.subject':
    '{count, plural, one {Una respuesta a su comentario sobre «{title}»} many {# de respuestas a su comentario sobre «{title}»} other {# respuestas a su comentario sobre «{title}»}}',
  'mails.answered.body':
    '{count, plural, one {Alguien ha respondido a su comentario sobre «{title}».} many {Han llegado # de respuestas a su comentario sobre «{title}».} other {Han llegado # respuestas a su comentario sobre «{title}».}}',
  'mails.answered.said': '{name} escribió:',
  'mails.answered.more':
    '{count, plural, one {Y # respuesta más.} many {Y # de respuestas más.} other {Y # respuestas más.}}',
  'mails.answered.action':
    '{count, plural, one {Leer la respuesta} many {Leer las respuestas} other {Leer las respuestas}}',
  'mails.answered.why': 'Recibe este correo porque alguien ha respondido a un comentario suyo.',
  'mails.answered.stop': 'Dejar de recibir correos sobre respuestas',

  'mails.suspended.subject': 'Su cuenta en {site} está suspendida',
  'mails.suspended.body':
    'Un moderador ha suspendido su cuenta hasta {moment}. Hasta entonces puede entrar y leer, pero no escribir. El motivo:',
  'mails.suspended.after': 'Después podrá escribir de nuevo, sin tener que pedirlo.',

  'mails.banned.subject': 'Su cuenta en {site} se ha cerrado',
  'mails.banned.body':
    'Un moderador ha cerrado su cuenta: se han cerrado todas sus sesiones y ya no puede entrar. El motivo:',

  'mails.lifted.subject':
    '{kind, select, ban {Su cuenta en {site} vuelve a estar abierta} other {Puede volver a escribir en {site}}}',
  'mails.lifted.body':
    '{kind, select, ban {Un moderador ha vuelto a abrir su cuenta: puede entrar, leer y escribir.} other {Un moderador ha levantado la suspensión de su cuenta: puede volver a escribir.}}',

  'mails.welcome.subject': '{site} es suyo',
  'mails.welcome.body':
    'El sitio está listo y es de su propiedad. En la redacción se escriben los artículos y se decide sobre los comentarios.',
  'mails.welcome.action': 'Abrir la redacción',

  'mails.stop.title': 'Dejar de recibir correos sobre respuestas',
  'mails.stop.explain':
    '{site} le envía un correo cuando alguien responde a un comentario suyo. Basta pulsar el botón para que deje de hacerlo.',
  'mails.stop.button': 'No enviar más correos',
  'mails.stop.done': 'No recibirá más correos sobre respuestas a sus comentarios.',
  'mails.stop.back': 'Puede volver a recibirlos cuando quiera desde sus <link>ajustes</link>.',
  'mails.stop.broken': 'Este enlace no funciona. Puede dejar de recibir los correos desde sus <link>ajustes</link>.',
  'mails.stop.unknown': 'Este enlace no funciona.',
  'mails.settings.answers': 'Enviarme un correo cuando alguien responda',
  'mails.settings.answersHint': 'Como máximo un correo por hora y comentario, a su dirección confirmada.',
};
