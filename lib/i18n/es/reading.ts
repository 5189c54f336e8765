import type { reading as english } from '../en/reading';

export const reading: Record<keyof typeof english, string> = {
  'reading.home': 'Portada',
  'reading.byline': 'Por {authors}',
  'reading.minutes': '{minutes} min de lectura',
  'reading.updated': 'Actualizado el {when}',
  'reading.count': '{count, plural, one {# artículo} other {# artículos}}',
  'reading.label': 'Etiqueta',
  'reading.labels': 'Etiquetas',
  'reading.author': 'Firma',
  'reading.aboutAuthors': '{count, plural, one {Quién lo escribe} other {Quiénes lo escriben}}',
  'reading.moreBy': 'Más de {name}',
  'reading.table': 'Tabla',
  'reading.neighbors': 'Artículos',
  'reading.newer': 'Artículo siguiente',
  'reading.older': 'Artículo anterior',
  'reading.subscribe': 'Suscribirse: <link>Comentarios de este artículo (Atom)</link>',
  'reading.related': 'Artículos relacionados',

  'reading.nothingYet': 'Todavía no se ha publicado nada. Vuelva pronto.',
  'reading.more': 'Más artículos',
  'reading.pages': 'Páginas',
  'reading.newest': 'Artículos más recientes',
  'reading.earlier': 'Artículos anteriores',
  'reading.archive': 'Archivo',
  'reading.months': 'Meses',

  'reading.search': 'Buscar',
  'reading.searchFor': 'Buscar: {q}',
  'reading.searchLabel': 'Buscar en los artículos',
  'reading.searchHint':
    'Las palabras se encuentran en cualquier orden. Use “comillas” para una frase exacta, <code>or</code> entre dos opciones y <code>-</code> delante de una palabra para excluirla.',
  'reading.searchCorrected': 'No hay resultados para {q}. Se muestran los de {corrected}.',
  'reading.searchNothing': 'No hay resultados para {q}.',
  'reading.searchAdvice':
    'Con menos palabras se encuentra más, y basta el principio de una palabra. También puede recorrer una etiqueta o un año:',
  'reading.searchBrowse': '¿No recuerda las palabras? Recorra una etiqueta o un año:',
  'reading.searchPages': 'Páginas de resultados',
  'reading.searchFirst': 'Primeros resultados',
  'reading.searchMore': 'Más resultados',
};
