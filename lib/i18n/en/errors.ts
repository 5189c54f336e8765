/** Pages that say what went wrong. */
export const errors = {
  'errors.notFound': 'Page not found',
} as const;
