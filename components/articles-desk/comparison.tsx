import type { ComparedLine, Piece } from '@/lib/articles/compare';
import './comparison.css';

type ComparisonProps = {
  /** What each part is called, with its lines. */
  parts: readonly { name: string; lines: readonly ComparedLine[] }[];
  /** Said when no word differs. */
  nothing: string;
};

const SIGNS = { added: '+', removed: '−', changed: '±' } as const;
const NAMES = { added: 'Added:', removed: 'Removed:', changed: 'Changed:' } as const;
/** So many unchanged paragraphs stand beside a change, to find one's way. */
const AROUND = 1;

type Shown = ComparedLine | { kind: 'gap'; count: number };

/** The lines around changes; of others only how many there are. */
function withGaps(lines: readonly ComparedLine[]): Shown[] {
  const near = (at: number) =>
    lines.slice(Math.max(0, at - AROUND), at + AROUND + 1).some(({ kind }) => kind !== 'same');
  const shown: Shown[] = [];
  for (const [at, line] of lines.entries()) {
    const last = shown.at(-1);
    if (near(at)) shown.push(line);
    else if (last?.kind === 'gap') last.count += 1;
    else shown.push({ kind: 'gap', count: 1 });
  }
  return shown;
}

function Words({ piece: { kind, text } }: { piece: Piece }) {
  if (kind === 'added') return <ins>{text}</ins>;
  return kind === 'removed' ? <del>{text}</del> : text;
}

function Line({ line }: { line: Shown }) {
  if (line.kind === 'gap')
    return <p className="compared-gap">{line.count === 1 ? 'A paragraph' : `${line.count} paragraphs`} as before</p>;
  const { kind, pieces } = line;
  return (
    <p className={`compared-line compared-${kind}`} dir="auto">
      {kind !== 'same' && (
        <>
          <span className="compared-sign" aria-hidden="true">
            {SIGNS[kind]}
          </span>
          <span className="visually-hidden">{NAMES[kind]} </span>
        </>
      )}
      {pieces.map((piece, at) => (
        <Words key={at} piece={piece} />
      ))}
    </p>
  );
}

/** Two texts as one: what came is underlined and has a plus, what went is struck through and has a minus. */
export function Comparison({ parts, nothing }: ComparisonProps) {
  const changed = parts.filter(({ lines }) => lines.some(({ kind }) => kind !== 'same'));
  if (changed.length === 0) return <p className="meta">{nothing}</p>;
  return changed.map(({ name, lines }) => (
    <section key={name} className="comparison" aria-label={name}>
      <h3>{name}</h3>
      {withGaps(lines).map((line, at) => (
        <Line key={at} line={line} />
      ))}
    </section>
  ));
}
