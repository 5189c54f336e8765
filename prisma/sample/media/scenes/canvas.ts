/** What every picture shares: the palette, lettering, and a repeatable kind of chance. */

export const ink = {
  night: '#16263a',
  deep: '#1f3a54',
  slate: '#47667f',
  mist: '#a9bcc6',
  pale: '#dbe3e2',
  paper: '#f6efe1',
  sand: '#e6d6b8',
  ochre: '#d99a3d',
  glow: '#f7cf83',
  brick: '#a94f36',
  rust: '#7c3527',
  moss: '#71885f',
  leaf: '#a3b183',
  mud: '#8d7a62',
  white: '#fffaf0',
} as const;

export interface Picture {
  file: string;
  width: number;
  height: number;
  svg: string;
}

export function picture(file: string, width: number, height: number, body: string): Picture {
  const frame = `xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return { file, width, height, svg: `<svg ${frame}>${body}</svg>` };
}

export interface Lettering {
  size?: number;
  fill?: string;
  anchor?: 'start' | 'middle' | 'end';
  weight?: 'normal' | 'bold';
  family?: 'serif' | 'sans';
  rotate?: number;
  spacing?: number;
}

export function text(x: number, y: number, words: string, style: Lettering = {}): string {
  const { size = 28, fill = ink.night, anchor = 'start', weight = 'normal', family = 'sans', rotate, spacing } = style;
  const face = family === 'serif' ? 'DejaVu Serif, Georgia, serif' : 'DejaVu Sans Condensed, Helvetica, sans-serif';
  const turn = rotate === undefined ? '' : ` transform="rotate(${rotate} ${x} ${y})"`;
  const tracking = spacing === undefined ? '' : ` letter-spacing="${spacing}"`;
  return `<text x="${x}" y="${y}" font-family="${face}" font-size="${size}" font-weight="${weight}" fill="${fill}" text-anchor="${anchor}"${turn}${tracking}>${words}</text>`;
}

export function rect(x: number, y: number, width: number, height: number, fill: string, more = ''): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" ${more}/>`;
}

export function path(d: string, fill: string, more = ''): string {
  return `<path d="${d}" fill="${fill}" ${more}/>`;
}

export function stroke(d: string, color: string, width: number, more = ''): string {
  return `<path d="${d}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;
}

export function circle(x: number, y: number, radius: number, fill: string, more = ''): string {
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}" ${more}/>`;
}

/** A vertical gradient, to be put in the picture once and used as `url(#id)`. */
export function fade(id: string, ...colors: string[]): string {
  const stops = colors.map((color, index) => {
    const offset = Math.round((index / (colors.length - 1)) * 100);
    return `<stop offset="${offset}%" stop-color="${color}"/>`;
  });
  return `<defs><linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1">${stops.join('')}</linearGradient></defs>`;
}

/** Numbers in [0, 1) that are the same each time: mulberry32, by Tommy Ettinger, in the public domain. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function times(count: number, draw: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => draw(index)).join('');
}
