import './media-grid.css';

export type MediaPicture = {
  id: string;
  src: string;
  width: number;
  height: number;
  bytes: number;
  alt: string;
  uploader: string;
  moment: string;
};

const kilobytes = (bytes: number) => `${Math.max(1, Math.round(bytes / 1024))} kB`;

/** The stored pictures, each with its address, its description and who brought it. */
export function MediaGrid({ pictures }: { pictures: readonly MediaPicture[] }) {
  if (pictures.length === 0) return <p className="empty">No pictures have been uploaded yet.</p>;
  return (
    <ul className="media-grid">
      {pictures.map(({ id, src, width, height, bytes, alt, uploader, moment }) => (
        <li key={id} className="panel">
          <a href={src}>
            <img src={src} width={width} height={height} alt={alt || 'Picture without a description'} loading="lazy" />
          </a>
          <p dir="auto">{alt || <span className="meta">No description</span>}</p>
          <p className="meta">
            {width} × {height}, {kilobytes(bytes)}
            <br />
            {uploader}, {moment}
          </p>
          <p>
            <code>{src}</code>
          </p>
        </li>
      ))}
    </ul>
  );
}
