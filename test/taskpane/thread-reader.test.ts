import { inPageReader } from "../../src/adapters/draft/in-page-reader";
import { UnusableInput } from "../../src/domain/result";
import type { ToldByThread } from "../../src/taskpane/thread-reader";
import { threadReader } from "../../src/taskpane/thread-reader";

/** A thread that does what a test tells it to. */
class FakeThread {
  readonly #listeners = new Map<string, (event: object) => void>();
  readonly asked: unknown[] = [];
  isOver = false;
  addEventListener(kind: string, listener: (event: object) => void): void {
    this.#listeners.set(kind, listener);
  }
  tells(data: ToldByThread): void {
    this.#listeners.get("message")?.({ data });
  }
  breaks(message: string): void {
    this.#listeners.get("error")?.({ message });
  }
  postMessage(asked: unknown): void {
    this.asked.push(asked);
  }
  terminate(): void {
    this.isOver = true;
  }
}

const READING = {
  jurisdiction: "KZ",
  language: "ru",
  provisions: [],
  front: "",
  contents: [],
  signature: [],
  memorandum: [],
  remarks: [],
  footnotes: [],
  messages: [],
} as const;
const DRAFT = { name: "", text: "Article 1. Purpose" } as const;

function reader(start?: () => Worker) {
  const threads: FakeThread[] = [];
  const inPage = jest.fn(async () => inPageReader);
  const begin = (): Worker => {
    const thread = new FakeThread();
    threads.push(thread);
    return thread as unknown as Worker;
  };
  const steps: string[] = [];
  const { read, stop } = threadReader(start ?? begin, inPage);
  const last = (): FakeThread => threads.at(-1) as FakeThread;
  return {
    read: () => read(DRAFT, "generic", ({ step }) => steps.push(step), "KZ"),
    stop,
    threads,
    last,
    steps,
    inPage,
  };
}

describe("reading a draft in a thread beside the pane", () => {
  it("asks the thread once, tells how far it is, and ends it with the answer", async () => {
    const { read, last, steps } = reader();
    const answer = read();
    expect(last().asked).toEqual([{ draft: DRAFT, chosen: "generic", country: "KZ" }]);
    last().tells({ step: "opening" });
    last().tells({ step: "splitting", paragraphs: 3 });
    last().tells({ reading: READING });
    expect(await answer).toBe(READING);
    expect([steps, last().isOver]).toEqual([["opening", "splitting"], true]);
  });

  it("is stopped at once, and answers that there is nothing", async () => {
    const { read, stop, last } = reader();
    const answer = read();
    stop();
    expect(last().isOver).toBe(true);
    expect(await answer).toBeUndefined();
    stop();
  });

  it("is given up for another draft", async () => {
    const { read, threads } = reader();
    const [first, second] = [read(), read()];
    threads[1]?.tells({ reading: READING });
    expect([await first, await second, threads[0]?.isOver]).toEqual([undefined, READING, true]);
  });

  it("says what stands in the way as the thread said it", async () => {
    const { read, last } = reader();
    const said = { en: "Save it as .docx", ru: "Сохраните как .docx", kk: ".docx етіп сақтаңыз" };
    const [refused] = [read()];
    last().tells({ said });
    await expect(refused).rejects.toBeInstanceOf(UnusableInput);
    const broken = read();
    last().tells({ step: "opening" });
    last().breaks("out of memory");
    await expect(broken).rejects.toThrow("out of memory");
  });

  it("is done in the page where no thread can be had", async () => {
    const refusing = reader(() => {
      throw new Error("SecurityError");
    });
    expect((await refusing.read())?.provisions.map(({ id }) => id)).toEqual(["1"]);
    const failing = reader();
    const answer = failing.read();
    failing.last().breaks("The script could not be loaded");
    expect((await answer)?.provisions).toHaveLength(1);
    expect(failing.inPage).toHaveBeenCalledTimes(1);
  });
});
