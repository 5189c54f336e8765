import { expect, it, vi } from 'vitest';
import { log, logError } from '@/lib/log';
import { logTrouble } from './log-trouble';

vi.mock('@/lib/log', () => ({ log: vi.fn(), logError: vi.fn() }));

it('tells an outage in a line without a stack', () => {
  logTrouble('frame.plain', Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }));
  expect(log).toHaveBeenCalledWith('warn', 'frame.plain', { outage: true });
  expect(logError).not.toHaveBeenCalled();
});

it('tells anything else with its stack', () => {
  const mistake = new TypeError('a mistake of ours');
  logTrouble('frame.plain', mistake);
  expect(logError).toHaveBeenCalledWith('frame.plain', mistake);
});
