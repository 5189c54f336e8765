import type { compose as english } from '../en/compose';

export const compose: Record<keyof typeof english, string> = {
  'compose.heading': 'Publicar un comentario',
  'compose.field': 'Su comentario',
  'compose.post': 'Publicar comentario',
  'compose.preview': 'Vista previa',
  'compose.cancel': 'Cancelar',
  'compose.instead': 'Comentar el artículo mismo',
  'compose.trap': 'Deje esto vacío',
  'compose.markdown': 'Puede usar Markdown',
  'compose.md.emphasis': 'énfasis',
  'compose.md.strong': 'palabras destacadas',
  'compose.md.quotation': 'una cita',
  'compose.md.item': 'un punto de una lista',
  'compose.md.link': 'texto de un enlace',
  'compose.md.code': 'código',
  'compose.editable': 'Puede editarlo durante {minutes, plural, one {# minuto} other {# minutos}}.',

  'compose.everyone': 'La moderación lee cada comentario antes de que se muestre.',
  'compose.newcomers':
    'La moderación lee sus comentarios hasta aprobar uno; a partir de ahí, normalmente se muestran enseguida.',
  'compose.nobody': 'Normalmente los comentarios se muestran en cuanto se publican.',
  'compose.signInAfter': 'Puede escribir primero e iniciar sesión después: su texto se guarda.',
  'compose.you.atOnce': 'Escribe como {name}. Sus comentarios suelen mostrarse enseguida.',
  'compose.you.review': 'Escribe como {name}. La moderación leerá su comentario antes de que se muestre.',
  'compose.you.unproven':
    'Escribe como {name}. Su dirección de correo aún no está confirmada, así que la moderación leerá su comentario antes de que se muestre.',
  'compose.you.usually': 'Los comentarios suelen esperar {wait}.',
  'compose.you.suspended': 'Su cuenta está suspendida hasta {moment}. Puede leer, pero no escribir.',
  'compose.you.reason': 'El motivo: «\u2068{reason}\u2069»',

  'compose.yours': 'Su comentario',
  'compose.answer': 'Su respuesta',
  'compose.answering': 'Responde a {name}',
  'compose.keptAgain': 'Aquí está de nuevo su comentario. Reléalo y publíquelo.',
  'compose.keptGone':
    'Este texto ya se publicó, o se guardó más de dos horas y ya no está. Si no se publicó, lo sentimos.',
  'compose.parentGone': 'El comentario al que responde ya no está. Lo que publique quedará como un comentario nuevo.',
  'compose.closed':
    'Los comentarios de este artículo están cerrados, así que esto ya no se puede publicar. Su texto está abajo, para copiarlo.',
  'compose.written': 'Lo que escribió',
  'compose.backToArticle': 'Volver al artículo',
  'compose.signInReload': '<link>Inicie sesión</link> en otra pestaña y recargue esta página para enviarlo de nuevo.',
  'compose.signInResend': '<link>Inicie sesión</link> en otra pestaña y envíelo de nuevo desde aquí.',

  'compose.unreachable': 'No se pudo llegar al sitio. Su texto sigue aquí: inténtelo de nuevo.',
  'compose.posting': 'Publicando…',
  'compose.previewBelow': 'La vista previa está debajo del formulario.',
  'compose.left': '{count, plural, one {Queda un carácter} other {Quedan # caracteres}}',
  'compose.restored': 'Esto es lo que había empezado a escribir.',
  'compose.backDown': 'Volver a la respuesta de {name}',

  'compose.edit.title': 'Editar su comentario',
  'compose.edit.save': 'Guardar cambios',
  'compose.edit.over': 'Este comentario ya no se puede editar.',
  'compose.edit.until': 'Puede guardar cambios hasta el {time}.',
  'compose.edit.seen': 'Se verá que el comentario fue editado.',
  'compose.delete.title': '¿Borrar su comentario?',
  'compose.delete.warning':
    'Desaparecerá de la página para siempre. Las respuestas se quedan, bajo una línea que dice que usted lo borró.',
  'compose.delete.warningHeld':
    'Espera revisión y no se muestra. Desaparecerá para siempre, y la moderación ya no decidirá sobre él.',
  'compose.delete.warningHidden': 'Los lectores no lo ven. Desaparecerá para siempre.',
  'compose.delete.button': 'Borrar comentario',
  'compose.delete.keep': 'Conservarlo',

  'compose.report.title': 'Denunciar un comentario',
  'compose.report.lead': 'La moderación lo revisará. A quien lo escribió no se le dice quién lo denunció.',
  'compose.report.legend': '¿Qué tiene de malo?',
  'compose.report.abuse': 'Insulta o amenaza a alguien',
  'compose.report.spam': 'Es publicidad o correo basura',
  'compose.report.off_topic': 'No tiene nada que ver con el artículo',
  'compose.report.false_claim': 'Afirma algo que no es cierto',
  'compose.report.private_information': 'Revela algo privado',
  'compose.report.other': 'Otra cosa',
  'compose.report.choose': 'Elija qué tiene de malo.',
  'compose.report.note': 'Algo que la moderación deba saber',
  'compose.report.noteHint': 'No es obligatorio. Solo lo lee la moderación.',
  'compose.report.noteTooLong': 'Una nota admite {max, number} caracteres como máximo.',
  'compose.report.button': 'Denunciar comentario',
  'compose.report.thanks': 'Gracias. La moderación revisará este comentario.',
  'compose.report.next': 'Hasta que decida, se queda donde está. No tiene que hacer nada más.',
  'compose.report.already': 'Ya ha denunciado este comentario. La moderación lo revisará.',
  'compose.report.own': 'Este comentario es suyo. Puede borrarlo en lugar de denunciarlo.',

  'compose.no.words': 'Escriba algo primero.',
  'compose.no.tooLong':
    '{surplus, plural, one {Sobra un carácter.} other {Sobran # caracteres.}} Un comentario admite {max, number}.',
  'compose.no.tooManyLinks': 'Esto tiene {links, number} enlaces: un comentario puede tener {max, number}.',
  'compose.no.formUsed':
    'Este formulario ya se usó para otro comentario. Su texto nuevo está abajo: publíquelo de nuevo.',
  'compose.no.article': 'Este artículo ya no está, así que no admite comentarios.',
  'compose.no.parent': 'El comentario al que responde ya no está. Puede publicar un comentario nuevo.',
  'compose.no.editedElsewhere':
    'Mientras tanto editó este comentario en otro lugar. Su texto está abajo: revíselo y guárdelo de nuevo.',
  'compose.no.editDeleted': 'Usted borró este comentario, así que no se puede editar.',
  'compose.no.editDecided': 'La moderación ya decidió sobre este comentario, así que no se puede editar.',
  'compose.no.editLate': 'Un comentario se puede editar durante {minutes, plural, one {# minuto} other {# minutos}}.',

  'compose.held.everyone_is_reviewed': 'En este sitio la moderación lee cada comentario antes de que se muestre.',
  'compose.held.newcomer': 'La moderación lee los comentarios de cada persona hasta haber aprobado uno.',
  'compose.held.unproven_address':
    'Su dirección de correo no estaba confirmada cuando lo escribió, así que antes lo lee la moderación.',
  'compose.held.many_links': 'Contiene varios enlaces.',
  'compose.held.repeated_text': 'Publicó las mismas palabras hace poco.',
  'compose.held.form_trap': 'Su formulario se rellenó de un modo inusual.',
};
