import { expect, it } from 'vitest';
import { parseArguments } from './arguments';

const datasource = JSON.stringify({ url: 'postgresql://u:p@h/d' });

it('reads a request for the protocol', () => {
  const args = [
    '--datamodels',
    'a.prisma',
    '--datamodels',
    'b.prisma',
    '--datasource',
    datasource,
    '--extension-types',
    '[]',
  ];
  expect(parseArguments(args)).toEqual({
    command: 'rpc',
    url: 'postgresql://u:p@h/d',
    datamodels: ['a.prisma', 'b.prisma'],
  });
});

it('reads a database command', () => {
  const args = ['--datasource', datasource, 'cli', 'create-database'];
  expect(parseArguments(args)).toEqual({ command: 'create-database', url: 'postgresql://u:p@h/d', datamodels: [] });
});

it('needs no datasource to compare two schemas', () => {
  expect(parseArguments([])).toEqual({ command: 'rpc', url: '', datamodels: [] });
  expect(parseArguments(['--version']).command).toBe('version');
});

it('refuses a command that it does not have', () => {
  expect(() => parseArguments(['cli', 'apply-migrations'])).toThrow('unknown command apply-migrations');
});
