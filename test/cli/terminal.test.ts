import { toCountedProgress, toProgress } from "../../src/cli/terminal";
import type { Terminal } from "../../src/cli/terminal";

const step = { en: "Read 3 of 9 files", ru: "Прочитано 3 из 9 файлов", kk: "9 файлдың 3 файлы оқылды" };

type Progress = typeof toProgress;

/** What is said when a step is told of after each of these milliseconds. */
function said(toSay: Progress, watched: boolean, waits: readonly number[]): readonly string[] {
  let elapsed = 0;
  const texts: string[] = [];
  const terminal: Partial<Terminal> = { err: (text) => texts.push(text), watched, elapsed: () => elapsed };
  const progress = toSay(terminal as Terminal, "kk");
  for (const wait of waits) {
    elapsed += wait;
    progress(step);
  }
  return texts;
}

const SAID = "9 файлдың 3 файлы оқылды…\n";

describe("what is being done", () => {
  it("is said at once to a person who watches", () => {
    expect(said(toProgress, true, [0, 10])).toEqual([SAID, SAID]);
  });

  it("is said to others once the work takes over two seconds", () => {
    expect(said(toProgress, false, [0, 1900])).toEqual([]);
    expect(said(toProgress, false, [0, 1900, 200, 200])).toEqual([SAID, SAID]);
  });
});

describe("how far work has come", () => {
  it("is said to a person who watches once it takes over a second, and then now and then", () => {
    expect(said(toCountedProgress, true, [900])).toEqual([]);
    expect(said(toCountedProgress, true, [900, 200, 200, 4000])).toEqual([SAID]);
    expect(said(toCountedProgress, true, [1100, 5000])).toHaveLength(2);
  });

  it("is said to nobody else", () => {
    expect(said(toCountedProgress, false, [60_000])).toEqual([]);
  });
});
