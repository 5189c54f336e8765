import { ErrorMessage } from '@/components/site/error-message';
import { readWords } from '../site-frame';

/** In development, without the front, this is the 404; with it, readers get `/error/404`, which says the same. */
export default async function NotFound() {
  return <ErrorMessage status="404" t={await readWords()} />;
}
