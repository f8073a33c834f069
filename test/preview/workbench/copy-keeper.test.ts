import { createCopyKeeper, type CopyKeeper } from "../../../src/preview/workbench/copy-keeper";

interface Bench {
  readonly keeper: CopyKeeper;
  readonly told: string[];
  readonly write: (content: string) => void;
  /** Let the pause pass and the save end. */
  readonly settle: () => Promise<void>;
}

const bench = (send: (content: string) => Promise<string> = async (content) => `out/${content}`): Bench => {
  const told: string[] = [];
  const due = new Set<() => void>();
  let content = "a";
  const keeper = createCopyKeeper({
    bytes: () => new TextEncoder().encode(content),
    send: (bytes) => send(new TextDecoder().decode(bytes)),
    onSaved: (file, isLatest) => told.push(isLatest ? file : `${file}, changed since`),
    onFailed: (error) => told.push(`failed: ${error instanceof Error ? error.message : ""}`),
    wait: (_, work) => {
      due.add(work);
      return () => void due.delete(work);
    },
  });
  const settle = async (): Promise<void> => {
    for (const work of due) work();
    due.clear();
    await new Promise((done) => setTimeout(done));
  };
  return { keeper, told, settle, write: (text) => (content = text) };
};

describe("leaving a workbook", () => {
  it("saves at once what the pause still holds back, and knows then that nothing is lost", async () => {
    const { keeper, told, write } = bench();
    write("b");
    keeper.changed();
    expect(keeper.isUnsaved()).toBe(true);
    expect(await keeper.flush()).toBe(true);
    expect(keeper.isUnsaved()).toBe(false);
    expect(told).toEqual(["out/b"]);
  });

  it("tells that something would be lost when it can't be saved", async () => {
    const { keeper, told, write } = bench(async () => {
      throw new Error("the disk is full");
    });
    write("b");
    expect(await keeper.flush()).toBe(false);
    expect(keeper.isUnsaved()).toBe(true);
    expect(told).toEqual(["failed: the disk is full"]);
  });
});

describe("keeping a copy of the workbook", () => {
  it("saves what was taken back after a save whose answer was lost, for that copy may stand", async () => {
    const stands: string[] = [];
    const { keeper, told, settle, write } = bench(async (content) => {
      stands.push(content);
      if (stands.length === 1) throw new Error("no answer");
      return `out/${content}`;
    });
    write("b");
    keeper.changed();
    await settle();
    write("a");
    expect(keeper.isUnsaved()).toBe(true);
    keeper.changed();
    await settle();
    expect(stands).toEqual(["b", "a"]);
    expect(told).toEqual(["failed: no answer", "out/a"]);
    expect(keeper.isUnsaved()).toBe(false);
  });

  it("saves once after a burst of changes", async () => {
    const { keeper, told, settle, write } = bench();
    for (const text of ["b", "c", "d"]) {
      write(text);
      keeper.changed();
    }
    await settle();
    expect(told).toEqual(["out/d"]);
  });

  it("saves nothing when only the selection moved", async () => {
    const { keeper, told, settle } = bench();
    keeper.changed();
    await settle();
    expect(told).toEqual([]);
  });

  it("tells in the end where a copy is although something was done meanwhile that leaves the file as it was", async () => {
    let release: (() => void) | undefined;
    const { keeper, told, settle, write } = bench(async (content) => {
      await new Promise<void>((done) => (release = done));
      return `out/${content}`;
    });
    write("b");
    keeper.changed();
    await settle();
    keeper.changed();
    release?.();
    await settle();
    await settle();
    keeper.changed();
    await settle();
    expect(told).toEqual(["out/b, changed since", "out/b"]);
  });

  it("saves again what changed while it was saving", async () => {
    let release: (() => void) | undefined;
    const { keeper, told, settle, write } = bench(async (content) => {
      if (content === "b") await new Promise<void>((done) => (release = done));
      return `out/${content}`;
    });
    write("b");
    keeper.changed();
    await settle();
    write("c");
    keeper.changed();
    await settle();
    expect(told).toEqual([]);
    release?.();
    await settle();
    expect(told).toEqual(["out/b, changed since", "out/c"]);
  });

  it("says why a copy was not saved, and tries again at the next change", async () => {
    let full = true;
    const { keeper, told, settle, write } = bench(async (content) => {
      if (full) throw new Error("the disk is full");
      return `out/${content}`;
    });
    write("b");
    keeper.changed();
    await settle();
    full = false;
    keeper.changed();
    await settle();
    expect(told).toEqual(["failed: the disk is full", "out/b"]);
  });
});
