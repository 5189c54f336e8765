import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((path) => path && existsSync(path));
const isCode = (path: string) => /\.(ts|tsx|mjs|cjs|js)$/.test(path);
const isTest = (path: string) => /\.test\.tsx?$|^(test|e2e)\//.test(path);
const read = (path: string) => readFileSync(path, 'utf8');
const production = tracked.filter((path) => isCode(path) && !isTest(path));

/** The production files under one of these folders whose text matches. */
function having(pattern: RegExp, folders: string[] = ['app', 'components', 'lib', 'server']): string[] {
  return production.filter(
    (path) => folders.some((folder) => path.startsWith(`${folder}/`)) && pattern.test(read(path)),
  );
}

describe('the house', () => {
  it('has files to look at', () => {
    expect(production.length).toBeGreaterThan(100);
  });

  it('reads the environment in one file', () => {
    expect(having(/process\.env|process\[['"]env/)).toEqual(['lib/env.ts']);
  });

  it('has one HTML sink', () => {
    expect(having(/dangerouslySetInnerHTML|\.(?:inner|outer)HTML\s*=|insertAdjacentHTML/)).toEqual([
      'components/ui/stored-html.tsx',
    ]);
  });

  it('takes no schema library to browsers, where it tries whether it may evaluate code', () => {
    expect(having(/from 'zod'/, ['components'])).toEqual([]);
  });

  it('pages by keyset, never by offset', () => {
    expect(having(/\bOFFSET\s+(?:\$|\d)|\bskip:\s/)).toEqual([]);
  });

  it('names files in kebab case, and none of them after nothing', () => {
    const vague = /^(utils?|helpers?|misc|common|index)\./;
    const kebab = /^[a-z0-9[\].-]+$/;
    const named = production
      .filter((path) => /^(app|components|lib|server|scripts)\//.test(path))
      .map((path) => basename(path));
    expect(named.filter((name) => vague.test(name) || !kebab.test(name))).toEqual([]);
  });

  it('has no file that is too long to be read at once', () => {
    const sources = tracked.filter((path) => isCode(path) || path.endsWith('.css'));
    expect(sources.filter((path) => read(path).split('\n').length - 1 > 200)).toEqual([]);
  });

  // `any` is refused by ESLint, which knows a type from a word.
  it('switches no type check off', () => {
    expect(having(/@ts-(?:ignore|expect-error|nocheck)/, ['app', 'components', 'lib', 'server', 'scripts'])).toEqual(
      [],
    );
  });
});

describe('V11: the desk guards itself', () => {
  const desk = production.filter((path) => /^app\/(admin|\(design\))\//.test(path));

  it('relies on no proxy or middleware', () => {
    expect(tracked.filter((path) => /^(src\/)?(proxy|middleware)\.[jt]sx?$/.test(path))).toEqual([]);
  });

  it('has pages', () => {
    expect(desk.filter((path) => path.endsWith('/page.tsx')).length).toBeGreaterThan(8);
  });

  // A layout guards nothing: the framework may answer without it.
  it('asks who it is at the top of every page and route', () => {
    const entries = desk.filter((path) => /\/(page|template|default)\.tsx$|\/route\.ts$/.test(path));
    expect(entries.filter((path) => !/await requireStaff\(/.test(read(path)))).toEqual([]);
  });

  it('wraps every server action', () => {
    const actions = production.filter((path) => /^\s*['"]use server['"]/m.test(read(path)));
    expect(actions.length).toBeGreaterThan(2);
    for (const path of actions) {
      const text = read(path);
      expect(basename(path), path).toBe('actions.ts');
      for (const [, name, rest] of text.matchAll(/^export (?:const|async function|function) (\w+)(.*)/gm)) {
        expect(rest, `${path}: ${name}`).toMatch(/^\s*=\s*(?:staffAction\(|$)/);
      }
    }
  });
});

describe('the endpoints', () => {
  it('parse, guard and answer alike', () => {
    const endpoints = production.filter((path) => /^app\/api\/forms\/.*\/route\.ts$/.test(path));
    expect(endpoints.length).toBeGreaterThan(8);
    expect(endpoints.filter((path) => !/export const POST = formEndpoint\(/.test(read(path)))).toEqual([]);
    expect(
      endpoints.filter((path) => /export (?:const|async function|function) (?!POST|dynamic|runtime)/.test(read(path))),
    ).toEqual([]);
  });
});

describe('pages for everyone', () => {
  const pages = production.filter((path) => /^app\/\(site\)\/(?:.*\/)?page\.tsx$/.test(path));

  it('declare what they depend on', () => {
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.filter((path) => !/CACHE_TAGS_META|pageMetadata|generateMetadata/.test(read(path)))).toEqual([]);
  });

  it('carry no client component and no suspended part', () => {
    expect(
      having(/['"]use client['"]|<Suspense/, [
        'app/(site)',
        'app/(account)',
        'components/articles',
        'components/comments',
        'components/layout',
        'components/ui',
      ]),
    ).toEqual([]);
    expect(tracked.filter((path) => /^app\/\((site|account)\)\/.*loading\.tsx$/.test(path))).toEqual([]);
  });
});
