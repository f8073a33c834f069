/** Saves a copy of the workbook a moment after the last change, one save at a time. */
export interface CopyKeeper {
  /** Something happened; a copy is saved if the workbook is another now. */
  readonly changed: () => void;
}

export interface CopyKeeperPorts {
  readonly bytes: () => Uint8Array;
  /** Answers with the path of the saved file; throws when it can't be saved. */
  readonly send: (bytes: Uint8Array) => Promise<string>;
  readonly onSaved: (file: string) => void;
  readonly onFailed: (why: string) => void;
  /** Run something after a while; the answer stops it. */
  readonly wait: (milliseconds: number, work: () => void) => () => void;
}

const PAUSE = 800;

export function createCopyKeeper({ bytes, send, onSaved, onFailed, wait }: CopyKeeperPorts): CopyKeeper {
  let stop: (() => void) | undefined;
  let kept = bytes();
  let saving = false;
  let again = false;

  const save = async (): Promise<void> => {
    if (saving) {
      again = true;
      return;
    }
    saving = true;
    try {
      const now = bytes();
      if (!sameBytes(now, kept)) {
        onSaved(await send(now));
        kept = now;
      }
    } catch (error) {
      onFailed(error instanceof Error ? error.message : String(error));
    } finally {
      saving = false;
    }
    if (again) {
      again = false;
      await save();
    }
  };

  return {
    changed: () => {
      stop?.();
      stop = wait(PAUSE, () => void save());
    },
  };
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);

/** Send a copy to the workbench's server, which puts it into the folder for results. */
export async function sendCopy(name: string, bytes: Uint8Array): Promise<string> {
  const response = await fetch(`/out/${encodeURIComponent(name)}`, { method: "PUT", body: new Uint8Array(bytes) });
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return text;
}
