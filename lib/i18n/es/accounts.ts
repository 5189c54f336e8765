import type { accounts as english } from '../en/accounts';

export const accounts: Record<keyof typeof english, string> = {
  'accounts.signIn': 'Iniciar sesión',
};
