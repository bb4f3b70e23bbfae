import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { TacitClient } from '../support/tacit-client';

export interface ServerMetrics {
  /** 99th percentile of how late the event loop ran since the last reading. */
  eventLoopLagP99Ms: number;
  rssMb: number;
}

/** What the server says of itself; reading it begins the next interval. */
export async function readMetrics(client: TacitClient): Promise<ServerMetrics> {
  const response = await client.get('/health?metrics=1');
  const body: unknown = await response.json();
  const metrics = isObject(body) ? body.metrics : undefined;
  if (
    isObject(metrics) &&
    typeof metrics.eventLoopLagP99Ms === 'number' &&
    typeof metrics.rssMb === 'number'
  ) {
    return { eventLoopLagP99Ms: metrics.eventLoopLagP99Ms, rssMb: metrics.rssMb };
  }
  throw new Error(`${client.url}/health?metrics=1 shows no metrics: is the server of the same version?`);
}

/**
 * Most memory that the process with all its threads ever had, as the system counts it, in MiB; undefined where
 * the system does not tell.
 */
export async function peakMemoryMb(pid: number): Promise<number | undefined> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kib = /^VmHWM:\s+(\d+) kB/mu.exec(status)?.[1];
  return kib === undefined ? undefined : Number(kib) / 1024;
}

/** What a process takes over what it took when idle, by what it was doing, in MiB. */
export class MemoryWatch {
  private readonly peakMb = new Map<string, number>();

  private constructor(
    private readonly pid: number,
    readonly idleMb: number,
  ) {}

  /** @throws where the system does not tell */
  static over(pid: number): MemoryWatch {
    return new MemoryWatch(pid, residentMb(pid));
  }

  look(phase: string): void {
    const now = residentMb(this.pid);
    this.peakMb.set(phase, Math.max(now, this.peakMb.get(phase) ?? 0));
  }

  peaks(): { phase: string; overIdleMb: number }[] {
    return [...this.peakMb].map(([phase, peak]) => ({ phase, overIdleMb: peak - this.idleMb }));
  }
}

function residentMb(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const kib = /^VmRSS:\s+(\d+) kB/mu.exec(status)?.[1];
  if (kib === undefined) throw new Error('This system does not tell how much memory a process has.');
  return Number(kib) / 1024;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
