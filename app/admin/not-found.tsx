import Link from 'next/link';
import { paths } from '@/lib/paths';

/** In the frame, for staff who come to what is gone: by a link of the desk, or by its address (`./missing`). */
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
