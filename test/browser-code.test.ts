import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'app', 'components'], {
  encoding: 'utf8',
}).split('\n');
const read = (path: string) => readFileSync(path, 'utf8');
const isClient = (path: string) => /\.tsx?$/.test(path) && existsSync(path) && /^['"]use client['"]/.test(read(path));

/** The file that an import of our own means; a package by its name. */
function meant(from: string, named: string): string {
  if (!/^(@\/|\.)/.test(named)) return named;
  const base = named.startsWith('@/') ? named.slice(2) : join(from, '..', named);
  return ['.ts', '.tsx', ''].map((end) => base + end).find((path) => existsSync(path)) ?? named;
}

const IMPORT = /^(?:import|export) (?!type )([^;]*?)from '([^']+)';/gms;
const onlyTypes = (names: string) => names.startsWith('{') && !/[{,]\s*(?!type )[\w$]/.test(names);

/** What a file imports and does not only name as types. A bundle for browsers has all of it, and what that imports. */
function importsOf(path: string): string[] {
  return [...read(path).matchAll(IMPORT)].flatMap(([, names = '', named = '']) =>
    onlyTypes(names) ? [] : [meant(path, named)],
  );
}

const KEPT_OUT = ['zod', 'lib/env.ts', 'lib/db.ts'];

/** The way from a file to what stays out of browsers; null when there is none. */
function wayOut(path: string, seen: Set<string>): string[] | null {
  if (KEPT_OUT.includes(path)) return [path];
  if (seen.has(path) || !/\.tsx?$/.test(path) || /^['"]use server['"]/.test(read(path))) return null;
  seen.add(path);
  for (const next of importsOf(path)) {
    const way = wayOut(next, seen);
    if (way) return [path, ...way];
  }
  return null;
}

it('takes to browsers neither the environment, nor the database, nor a schema library, which tries to evaluate code', () => {
  const clients = tracked.filter(isClient);
  expect(clients.length).toBeGreaterThan(20);
  expect(clients.flatMap((path) => wayOut(path, new Set())?.join(' → ') ?? [])).toEqual([]);
});
