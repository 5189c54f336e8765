import type { layout as english } from '../en/layout';

export const layout: Record<keyof typeof english, string> = {
  'layout.skip': 'Saltar al texto',
  'layout.search': 'Buscar',
  'layout.signIn': 'Iniciar sesión',
  'layout.site': 'Sitio',
  'layout.more': 'Más del sitio',
  'layout.postsFeed': 'Artículos (Atom)',
  'layout.commentsFeed': 'Comentarios (Atom)',
  'layout.publishedWith': 'Publicado con {name}',
};
