import type { errors as english } from '../en/errors';

export const errors: Record<keyof typeof english, string> = {
  'errors.kicker': 'Error {status}',
  'errors.request': 'Solicitud {id}',
  'errors.home': 'Ir a la portada',
  'errors.400.title': 'No hemos entendido la solicitud',
  'errors.400.words':
    'La dirección o el formulario llegó en una forma que no podemos leer. Vuelva atrás e inténtelo de nuevo, o empiece por la portada.',
  'errors.403.title': 'Esta página no está abierta para usted',
  'errors.403.words':
    'Quizá la sesión sea de otra cuenta, o la solicitud venga de otro sitio. Compruebe con qué cuenta ha entrado e inténtelo de nuevo.',
  'errors.404.title': 'No hay nada en esta dirección',
  'errors.404.words':
    'Puede que la página se haya movido o que la dirección tenga un error. Unas palabras del titular suelen bastar para encontrarla.',
  'errors.405.title': 'Esta dirección no admite esa solicitud',
  'errors.405.words':
    'No ha cambiado nada. Si estaba rellenando un formulario, vuelva atrás con el navegador: lo que escribió debería seguir ahí.',
  'errors.410.title': 'Esta página ya no existe',
  'errors.410.words': 'Estuvo aquí y no va a volver. Quizá otro artículo cuente lo que buscaba.',
  'errors.413.title': 'Es demasiado de una vez',
  'errors.413.words':
    'No se ha guardado nada. Vuelva atrás con el navegador: lo que escribió debería seguir ahí, listo para acortarlo.',
  'errors.429.title': 'Demasiadas solicitudes',
  'errors.429.words': 'Espere un momento e inténtelo de nuevo. No se ha perdido nada.',
  'errors.500.title': 'Algo se ha roto por nuestra parte',
  'errors.500.words':
    'Ha quedado anotado. Inténtelo de nuevo dentro de un rato; si continúa, díganos el número que aparece abajo.',
  'errors.503.title': 'No podemos responder en este momento',
  'errors.503.words':
    'Una parte del sitio está descansando. Inténtelo de nuevo en un minuto; mientras tanto, la mayoría de los artículos se pueden leer.',
};
