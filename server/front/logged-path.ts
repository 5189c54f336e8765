import { forms } from '@/lib/paths';
import { routeOf } from './routes';

const FORMS: ReadonlySet<string> = new Set(Object.values(forms));

/** The path of a request for the log. What is posted to an address where no form is may be anything, and somebody's. */
export const loggedPath = (path: string): string =>
  routeOf(path).kind === 'form' && !FORMS.has(path) ? '/api/forms/[none]' : path;
