/** Saves a copy of the workbook a moment after the last change, one save at a time. */
export interface CopyKeeper {
  /** Something happened; a copy is saved if the workbook is another now. */
  readonly changed: () => void;
  /** Save at once what is not saved yet. False when that failed; the next change tries again. */
  readonly flush: () => Promise<boolean>;
  /** Whether the workbook holds something that no copy does. */
  readonly isUnsaved: () => boolean;
}

export interface CopyKeeperPorts<T> {
  readonly bytes: () => Uint8Array;
  /** Answers with where the copy is; throws when it can't be saved. */
  readonly send: (bytes: Uint8Array) => Promise<T>;
  /** `isLatest`: nothing was changed since that copy was made, so that no other follows at once. */
  readonly onSaved: (saved: T, isLatest: boolean) => void;
  readonly onFailed: (error: unknown) => void;
  /** Run something after a while; the answer stops it. */
  readonly wait: (milliseconds: number, work: () => void) => () => void;
}

const PAUSE = 800;

export function createCopyKeeper<T>({ bytes, send, onSaved, onFailed, wait }: CopyKeeperPorts<T>): CopyKeeper {
  let stop: (() => void) | undefined;
  /** What the last copy holds; nobody knows after a save that failed, for only its answer may have been lost. */
  let kept: Uint8Array | undefined = bytes();
  let last: Promise<boolean> = Promise.resolve(true);
  let changes = 0;
  /** What a later copy was to be told in place of; none follows where what was done since left the file as it was. */
  let untold: T | undefined;

  const isKept = (now: Uint8Array): boolean => kept !== undefined && sameBytes(now, kept);

  const save = async (): Promise<boolean> => {
    try {
      const before = changes;
      const now = bytes();
      if (!isKept(now)) {
        kept = undefined;
        untold = await send(now);
        kept = now;
      }
      if (untold === undefined) return true;
      const isLatest = before === changes;
      onSaved(untold, isLatest);
      if (isLatest) untold = undefined;
      return true;
    } catch (error) {
      onFailed(error);
      return false;
    }
  };

  const flush = (): Promise<boolean> => {
    stop?.();
    return (last = last.then(save));
  };

  return {
    changed: () => {
      changes += 1;
      stop?.();
      stop = wait(PAUSE, () => void flush());
    },
    flush,
    isUnsaved: () => {
      try {
        return !isKept(bytes());
      } catch {
        return true;
      }
    },
  };
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);
