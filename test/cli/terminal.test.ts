import { toCountedProgress } from "../../src/cli/terminal";
import type { Terminal } from "../../src/cli/terminal";

const step = { en: "Read 3 of 9 files", ru: "Прочитано 3 из 9 файлов", kk: "9 файлдың 3 файлы оқылды" };

/** What is said when a step is told of after each of these milliseconds. */
function said(watched: boolean, waits: readonly number[]): readonly string[] {
  jest.useFakeTimers();
  const texts: string[] = [];
  const progress = toCountedProgress(
    { err: (text) => texts.push(text), watched } as Partial<Terminal> as Terminal,
    "kk",
  );
  for (const wait of waits) {
    jest.advanceTimersByTime(wait);
    progress(step);
  }
  jest.useRealTimers();
  return texts;
}

describe("how far work has come", () => {
  it("is said to a person who watches once it takes over a second, and then now and then", () => {
    expect(said(true, [900])).toEqual([]);
    expect(said(true, [900, 200, 200, 4000])).toEqual(["9 файлдың 3 файлы оқылды…\n"]);
    expect(said(true, [1100, 5000])).toHaveLength(2);
  });

  it("is said to nobody else", () => {
    expect(said(false, [60_000])).toEqual([]);
  });
});
