import type { layout as english } from '../en/layout';

export const layout: Record<keyof typeof english, string> = {
  'layout.skip': 'Saltar al texto',
  'layout.search': 'Buscar',
  'layout.signIn': 'Iniciar sesión',
};
