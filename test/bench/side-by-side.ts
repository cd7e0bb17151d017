/** Two pieces of work measured in one run, turn by turn, so that what slows the machine slows both. Milliseconds, medians. */
export interface Measured {
  readonly ours: number;
  readonly peer: number;
}

const median = (times: readonly number[]) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

function timed(work: () => unknown, times: number): number {
  const start = performance.now();
  for (let time = 0; time < times; time += 1) work();
  return (performance.now() - start) / times;
}

/** `times` is how often each is done in one turn: short work is done often, so that the clock's grain does not matter. */
export function sideBySide(ours: () => unknown, peer: () => unknown, times: number, turns: number): Measured {
  const warmUp = 2;
  const all = Array.from({ length: turns + warmUp }, () => ({ ours: timed(ours, times), peer: timed(peer, times) }));
  const warm = all.slice(warmUp);
  return { ours: median(warm.map((turn) => turn.ours)), peer: median(warm.map((turn) => turn.peer)) };
}
