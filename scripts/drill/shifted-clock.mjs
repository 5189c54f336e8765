// Loaded before a site by `node --import`: its machine's clock is wrong by DRILL_SHIFT milliseconds, and each SIGUSR2 moves it to
// the next amount of DRILL_JUMPS. The steady clock (`performance.now`) stays as it is, as it does when a real clock is set.
const Real = Date;
let shift = Number(process.env.DRILL_SHIFT || 0);
const jumps = (process.env.DRILL_JUMPS || '').split(',').filter(Boolean).map(Number);
process.on('SIGUSR2', () => {
  shift = jumps.shift() ?? shift;
  process.stdout.write(`The clock is wrong by ${shift} ms\n`);
});

const now = () => Real.now() + shift;
globalThis.Date = new Proxy(Real, {
  get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  construct: (target, given, made) => Reflect.construct(target, given.length > 0 ? given : [now()], made),
});
