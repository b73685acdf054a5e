import { readdirSync, readFileSync } from 'node:fs';

/**
 * The processes below this one, each with the milliseconds that its main thread has had of a processor. A page's thread
 * counts its own work only, however busy the machine is. Linux only: `/proc/<pid>/schedstat`.
 */
export function threadTimes(): Map<number, number> {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    // The name in parentheses may have spaces in it.
    const parent = /^.*\) \S (\d+)/s.exec(read(`/proc/${name}/stat`))?.[1];
    if (parent) parents.set(Number(name), Number(parent));
  }
  const times = new Map<number, number>();
  for (const pid of parents.keys()) {
    if (!isBelow(pid, parents)) continue;
    const nanoseconds = Number(read(`/proc/${pid}/task/${pid}/schedstat`).split(' ')[0]);
    times.set(pid, nanoseconds / 1e6);
  }
  return times;
}

/** Of the processes below this one, that which worked most during `act`. */
export async function busiest(act: () => Promise<unknown>): Promise<number> {
  const before = threadTimes();
  await act();
  let most = 0;
  let found = 0;
  for (const [pid, time] of threadTimes()) {
    const worked = time - (before.get(pid) ?? 0);
    if (worked <= most) continue;
    most = worked;
    found = pid;
  }
  return found;
}

/** How long a process's main thread worked during `act`. */
export async function workedFor(pid: number, act: () => Promise<unknown>): Promise<number> {
  const time = () => Number(read(`/proc/${pid}/task/${pid}/schedstat`).split(' ')[0]) / 1e6;
  const before = time();
  await act();
  return time() - before;
}

function isBelow(pid: number, parents: ReadonlyMap<number, number>): boolean {
  for (let at = parents.get(pid); at; at = parents.get(at)) if (at === process.pid) return true;
  return false;
}

/** Empty where the process has ended meanwhile. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
