import Link from 'next/link';
import { paths } from '@/lib/paths';

/** In the frame, for staff who follow a link of the desk to what is gone; `/error/404` answers whoever opens its address. */
export default function NotFound() {
  return (
    <div className="empty">
      <h1>Nothing is here any more</h1>
      <p>What this link led to was deleted, or its address is incomplete.</p>
      <Link href={paths.admin} prefetch={false}>
        Back to Today
      </Link>
    </div>
  );
}
