import { FIGURE_SIZES, type FigureWords } from './figure-content';

/** What is said of a picture, and how wide it stands. */
export function PictureWords({ alt = '', words }: { alt?: string; words?: FigureWords | null }) {
  return (
    <>
      <div className="field">
        <label htmlFor="picture-alt">Description</label>
        <textarea
          id="picture-alt"
          name="alt"
          rows={2}
          defaultValue={alt}
          dir="auto"
          aria-describedby="picture-alt-hint"
        />
        <p className="hint" id="picture-alt-hint">
          What it shows, for those who cannot see it. Leave it empty if it only decorates.
        </p>
      </div>
      {words !== null && (
        <>
          <div className="field">
            <label htmlFor="picture-caption">Caption</label>
            <input id="picture-caption" name="caption" defaultValue={words?.caption} dir="auto" autoComplete="off" />
          </div>
          <div className="field">
            <label htmlFor="picture-credit">Credit</label>
            <input id="picture-credit" name="credit" defaultValue={words?.credit} dir="auto" autoComplete="off" />
          </div>
          <div className="field">
            <label htmlFor="picture-size">Width</label>
            <select id="picture-size" name="size" defaultValue={words?.size ?? ''}>
              {FIGURE_SIZES.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </div>
        </>
      )}
    </>
  );
}
