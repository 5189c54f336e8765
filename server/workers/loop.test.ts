import { describe, expect, it, vi } from 'vitest';
import { pauseAfter, startLoop } from './loop';

/** A promise and its key. */
function door() {
  let open = () => undefined as void;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

describe('startLoop', () => {
  it('looks again at once while there is work, and begins no round once it is stopped', async () => {
    const enough = door();
    let rounds = 0;
    const loop = startLoop({
      name: 'test',
      interval: 60_000,
      round: async () => {
        rounds += 1;
        if (rounds === 3) enough.open();
        return rounds < 3 ? 'worked' : 'idle';
      },
    });
    await enough.opened;
    await loop.stop();
    expect(rounds).toBe(3);
  });

  it('stops only when the round under way has ended', async () => {
    const [begun, finish] = [door(), door()];
    const events: string[] = [];
    const loop = startLoop({
      name: 'test',
      interval: 60_000,
      round: async () => {
        begun.open();
        await finish.opened;
        events.push('ended');
        return 'worked';
      },
    });
    await begun.opened;
    const stopped = loop.stop().then(() => events.push('stopped'));
    finish.open();
    await stopped;
    expect(events).toEqual(['ended', 'stopped']);
  });

  it('tells of a failure and goes on', async () => {
    const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const again = door();
    let rounds = 0;
    const loop = startLoop({
      name: 'frail',
      interval: 1,
      round: async () => {
        rounds += 1;
        if (rounds === 1) throw new Error('the database is away');
        again.open();
        return 'idle';
      },
    });
    await again.opened;
    await loop.stop();
    expect(String(written.mock.calls[0]?.[0])).toMatch(/worker\.failed.*frail.*the database is away/);
    written.mockRestore();
  });

  it('waits longer after each failure, up to a minute', () => {
    expect([1, 2, 3].map((failures) => pauseAfter(failures, 1000))).toEqual([2000, 4000, 8000]);
    expect(pauseAfter(1000, 5000)).toBe(60_000);
  });
});
