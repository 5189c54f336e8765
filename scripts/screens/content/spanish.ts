import type { Words } from './words';

const UNBROKEN = 'electroencefalografistasinternacionalísimamente'.repeat(2);

const body = (text: string) =>
  `<p>${text}</p><h2>Lo que dicen las actas</h2><p>Quien lo recuerde de otro modo puede decirlo abajo, con el día y el lugar.</p><blockquote><p>Nos dijeron que no se podía contar. Entonces alguien lo contó.</p></blockquote>`;

/** A small site in Spanish, whose words are longer than English ones. */
export const spanish: Words = {
  settings: {
    name: 'El Cuaderno del Puerto',
    description: 'Noticias de la orilla, y lo que los vecinos responden.',
    timeZone: 'Europe/Madrid',
    language: 'es',
    commentMode: 'newcomers',
    closeCommentsAfterDays: null,
    policy: 'Se discute la idea, no la persona. Se agradece decir cómo se sabe lo que se afirma.',
  },
  pages: [
    {
      slug: 'about',
      title: 'Quiénes somos',
      updatedAt: '2026-10-01T09:00:00Z',
      html: '<p>Un cuaderno de barrio que se escribe entre tres, y que se lee desde los dos lados del río.</p>',
    },
  ],
  readers: [
    ...['Inés Carrasco', 'Bruno Etxeberria', 'Lucía Fernández de Córdoba', 'Óscar Peñalver', 'Rocío', 'Xavier Puig'],
    ...['Mª del Mar Ibáñez', 'Teo Castaño', 'Nuria Sáenz', 'Gonzalo Ruiz de la Fuente', 'Ainhoa', 'Valentín'],
    'María Inmaculada Concepción Goicoechea R',
  ],
  writers: ['Leonor Valdivieso y Sotomayor', 'Julián Cortázar Etcheverría', 'Amaya Rius'],
  moderator: 'Remedios Iturralde-Zubizarreta',
  reader: 'Candelaria Montenegro del Castillo',
  bio: 'Escribe sobre ríos, presupuestos y la gente que vive entre unos y otros.',
  many: {
    title: 'Doscientas respuestas a una sola pregunta sobre el puente',
    standfirst: 'Preguntamos qué debía ser de él. Escribieron más de lo que esperábamos.',
    labels: ['Puentes', 'Lectores'],
    html: body('El puente lleva cerrado desde la primavera, y todo el mundo da la vuelta por el molino.'),
  },
  one: {
    title: 'El reloj vuelve a dar la hora',
    standfirst: 'Dos veces al día siempre la dio.',
    labels: ['Avisos'],
    html: body('El martes a mediodía alguien subió a la torre con una aceitera.'),
  },
  none: {
    title: 'Nadie ha dicho nada todavía',
    standfirst: '',
    labels: [],
    html: body('La sala de lectura abre una hora más tarde los lunes.'),
  },
  closed: {
    title: 'Se acabó la discusión sobre el seto',
    standfirst: 'Se podó.',
    labels: ['Setos'],
    html: body('Se escuchó a las dos partes, y el seto mide ahora medio metro menos.'),
  },
  own: {
    title: 'Lo que responden los lectores, y lo que ocurre después',
    standfirst: 'Un artículo cuyos comentarios han visto de todo.',
    labels: ['Lectores'],
    html: body('Algunos esperaron, uno no se publicó y otro lo retiró su autora.'),
  },
  gone: { title: 'Retirado', standfirst: '', labels: [], html: body('Esto estuvo aquí.') },
  draft: { title: 'Una idea sin terminar', standfirst: '', labels: [], html: body('Todavía no.') },
  scheduled: { title: 'Lo que pasará en diciembre', standfirst: '', labels: [], html: body('Sale solo.') },
  long: {
    title:
      'El titular más largo que cabe en este sitio, que sigue y sigue a propósito de la comisión del transbordador',
    standfirst:
      'Una entradilla que ocupa todos los caracteres de los que dispone y luego se detiene sin haber dicho mucho más',
    labels: ['Transportes y todo lo demás que se mueve', 'Comisiones', 'Transbordadores'],
    html: body(`La palabra que usan las actas es ${UNBROKEN}.`),
  },
  unbroken: UNBROKEN,
  longLabel: 'Contrarrevolucionarísimamenteelectroencefalografistasdesoxir',
  marked:
    'He leído el expediente *entero*, y faltan **dos cosas**.\n\n> Nos dijeron que no se podía contar.\n\n- lo que cuesta el transbordador\n- lo que cuesta *no* tenerlo',
  sentences: [
    'Doy la vuelta por el molino cada mañana, y me cuesta diecinueve minutos.',
    'Las cifras se olvidan de la escuela, que está al otro lado.',
    '¿Quién pagó el estudio? No lo encuentro en las actas.',
    'No estoy de acuerdo, y lo he contado: once carros en una hora, no cuarenta.',
    'Es justo. No había pensado en el invierno.',
    'Las dos cosas pueden ser ciertas.',
    'Sí.',
  ],
  reason: 'Habla de un vecino que no forma parte de la noticia y dice en qué calle vive.',
  reportNote: 'Dice dónde vive alguien.',
};
