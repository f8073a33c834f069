import { createHash, randomBytes } from "node:crypto";
import { readFileSync, rmSync, statSync } from "node:fs";
import { constants, hostname } from "node:os";
import { basename, dirname, join } from "node:path";

import { codeOf, writeProblem } from "./file-problems";
import { lockTaken, lockTakenNow } from "./refusals";
import { createFile, removeLeftovers, usualMode } from "./write-whole";

/** Nobody else of this program writes a file while it is held. */
export interface WriteLock {
  /** Whether it is still ours: another run takes it when it thinks us dead. */
  readonly isHeld: () => boolean;
  readonly release: () => void;
}

/** A run that took longer is not running any more, whatever has its number now. */
const LONGEST_RUN = 60 * 60 * 1000;

/**
 * Take the right to write a file, for this run alone. It is given back when the run is ended by a signal, too.
 *
 * @throws UnusableInput when another run has it, and when nothing can be written in that folder
 */
export function lockForWriting(path: string): WriteLock {
  const lock = lockName(path);
  const token = `${process.pid} ${hostname()} ${randomBytes(8).toString("hex")}`;
  const isHeld = (): boolean => contentOf(lock) === token;
  const release = (): void => {
    if (isHeld()) rmSync(lock, { force: true });
    forget(release);
  };
  // Before the lock is there, so that no signal leaves it.
  remember(release);
  try {
    take(path, lock, token);
  } catch (error) {
    forget(release);
    throw error;
  }
  removeLeftovers(path);
  removeLeftovers(lock);
  return { isHeld, release };
}

function take(path: string, lock: string, token: string): void {
  if (create(path, lock, token)) return;
  if (!isStale(lock)) throw lockTaken(path, lock);
  rmSync(lock, { force: true });
  if (!create(path, lock, token)) throw lockTakenNow(path);
}

/** Short and the same length for every file, so that no name is too long for it. */
function lockName(path: string): string {
  const name = createHash("sha256").update(basename(path)).digest("hex").slice(0, 16);
  return join(dirname(path), `.gap-table-${name}.lock`);
}

function create(path: string, lock: string, token: string): boolean {
  try {
    // Whole, so that a lock always says whose it is, however its run ended.
    return createFile(lock, Buffer.from(token), usualMode());
  } catch (error) {
    throw writeProblem(path, error);
  }
}

function contentOf(lock: string): string {
  try {
    return readFileSync(lock, "utf8");
  } catch {
    return "";
  }
}

function isStale(lock: string): boolean {
  const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  const [pid = "", host] = contentOf(lock).split(" ");
  return age > LONGEST_RUN || (host === hostname() && !isRunning(Number(pid)));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

const SIGNALS = ["SIGINT", "SIGHUP", "SIGTERM"] as const;
const held = new Set<() => void>();
let isListening = false;

/** Files are written in one go, between two of which a signal is heard, so the locks are all that it could leave behind. */
function endBySignal(signal: NodeJS.Signals): void {
  for (const release of held) release();
  process.exit(128 + constants.signals[signal]);
}

function remember(release: () => void): void {
  held.add(release);
  if (isListening) return;
  isListening = true;
  // For good: a signal that comes while listeners are taken off is heard by nobody, neither them nor the system.
  for (const signal of SIGNALS) process.on(signal, endBySignal);
}

const forget = (release: () => void): boolean => held.delete(release);
