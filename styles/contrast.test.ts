import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');

type Scheme = 'light' | 'dark';
const SCHEMES = ['light', 'dark'] as const satisfies readonly Scheme[];

const roles = new Map(
  [...css.matchAll(/--([\w-]+):\s*light-dark\((#[\da-f]{6}),\s*(#[\da-f]{6})\)/g)].map(([, name = '', light, dark]) => [
    name,
    { light: light ?? '', dark: dark ?? '' },
  ]),
);

function colorOf(role: string, scheme: Scheme): string {
  const found = roles.get(role);
  if (!found) throw new Error(`tokens.css has no color called --${role}`);
  return found[scheme];
}

/** Relative luminance of an sRGB color (WCAG 2.2, definitions). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const SURFACES = ['paper', 'sheet', 'raised', 'sunk'];
const TINTS = ['accent-soft', 'danger-soft', 'approve-soft', 'warn-soft', 'target', 'mark'];
const SPEAKING = ['ink-soft', 'accent', 'accent-strong', 'danger', 'approve', 'warn'];

/** What is written on what, and how far apart the two must be: WCAG 2.2, 1.4.6 for what is read, 1.4.3 else, 1.4.11 for controls. */
const PAIRS = [
  ...[...SURFACES, ...TINTS].map((ground) => ['ink', ground, 7] as const),
  ...['paper', 'sheet', 'raised'].map((ground) => ['ink-soft', ground, 7] as const),
  ...SPEAKING.flatMap((text) => [...SURFACES, ...TINTS].map((ground) => [text, ground, 4.5] as const)),
  ...['accent', 'danger', 'approve', 'warn'].map((ground) => [`on-${ground}`, ground, 7] as const),
  ...['paper', 'sunk', 'sheet', 'raised', 'accent-soft'].map((ground) => ['control', ground, 3] as const),
];

describe.each(SCHEMES)('in the %s scheme', (scheme) => {
  it.each(PAIRS)('%s on %s has %d to 1', (text, ground, least) => {
    expect(contrast(colorOf(text, scheme), colorOf(ground, scheme))).toBeGreaterThanOrEqual(least);
  });
});

it('tells black from white, and a color from itself', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#0f5c6e', '#0f5c6e')).toBe(1);
});

it('has no color outside of the roles but the scrim and the shadows', () => {
  const rest = css.replace(/light-dark\([^)]*\)/g, '').match(/#[\da-f]{3,8}\b|rgb\([^)]*\)/gi) ?? [];
  expect(new Set(rest.filter((color) => !color.startsWith('rgb(8 14 18')))).toEqual(new Set());
});

it('colors the frame of the browser like the paper', () => {
  const icons = readFileSync(join(import.meta.dirname, '..', 'app', 'site-icons.ts'), 'utf8');
  expect([...icons.matchAll(/color: '(#\w+)'/g)].map(([, color]) => color)).toEqual([
    colorOf('paper', 'light'),
    colorOf('paper', 'dark'),
  ]);
});
