/** What a command costs, its child processes counted in: by the shell's own `times`, and by looking at /proc as it runs. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface Cost {
  /** By the clock */
  seconds: number;
  /** Of processors, user and system, of all processes */
  processor: number;
  /** Peak of the sum of the resident memory of all processes, in bytes; undefined where there is no /proc */
  memory: number | undefined;
}

/** How often memory is looked at, in milliseconds. */
const EVERY = 50;

/**
 * Runs a command and measures it. Needs a POSIX shell.
 * @param cwd where; what the command tells goes to build.log there
 * @throws with what it told, when it fails; a system error, when it cannot be started
 */
export async function measured(cwd: string, ...command: string[]): Promise<Cost> {
  const began = performance.now();
  const shell = spawn('sh', ['-c', '"$@" >build.log 2>&1; status=$?; times; exit $status', 'sh', ...command], { cwd });
  let memory: number | undefined;
  const look = setInterval(() => {
    const now = residentBytes(shell.pid!);
    if (now !== undefined) memory = Math.max(memory ?? 0, now);
  }, EVERY);
  let told = '';
  shell.stdout.on('data', (chunk: Buffer) => (told += chunk.toString()));
  try {
    const [status] = await once(shell, 'close');
    const seconds = (performance.now() - began) / 1000;
    if (status !== 0) throw new Error(`${command.join(' ')} failed:\n${readFileSync(join(cwd, 'build.log'), 'utf8').slice(-3000)}`);
    return { seconds, processor: processorSeconds(told), memory };
  } finally {
    clearInterval(look);
  }
}

/** Of what `times` tells, the second line is for children: "0m12.3s 0m1.2s", user and system. */
function processorSeconds(told: string): number {
  const children = told.trim().split('\n').at(-1)!;
  return [...children.matchAll(/(\d+)m([\d.,]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds!.replace(',', '.')),
    0,
  );
}

/** The resident memory of a process and all that come from it. Pages that they share are counted for each. */
function residentBytes(root: number): number | undefined {
  let children: Map<number, number[]>;
  try {
    children = childrenByParent();
  } catch {
    return undefined;
  }
  let sum = 0;
  const waiting = [root];
  for (const pid of waiting) {
    sum += 1024 * Number(/VmRSS:\s+(\d+)/.exec(textOf(`/proc/${pid}/status`))?.[1] ?? 0);
    waiting.push(...(children.get(pid) ?? []));
  }
  return sum;
}

function childrenByParent(): Map<number, number[]> {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    // "123 (its name) S 45 …": the parent comes second after the name, which may hold anything.
    const parent = Number(/\) \S (\d+) [^)]*$/.exec(textOf(`/proc/${name}/stat`))?.[1]);
    if (parent) children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  return children;
}

/** A file of /proc; empty when its process has just ended. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
