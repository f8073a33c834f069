import { inPageReader } from "../../src/adapters/draft/in-page-reader";
import { UnusableInput } from "../../src/domain/result";
import type { ToldByThread } from "../../src/taskpane/thread-reader";
import { threadReader } from "../../src/taskpane/thread-reader";

/** A thread that does what a test tells it to. */
class FakeThread {
  onmessage: ((event: { readonly data: ToldByThread }) => void) | undefined;
  onerror: ((event: { readonly message: string }) => void) | undefined;
  readonly asked: unknown[] = [];
  isOver = false;
  postMessage(asked: unknown): void {
    this.asked.push(asked);
  }
  terminate(): void {
    this.isOver = true;
  }
}

const READING = { jurisdiction: "KZ", language: "ru", provisions: [], front: "", contents: [], messages: [] } as const;
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
  return { read: () => read(DRAFT, "generic", ({ step }) => steps.push(step)), stop, threads, last, steps, inPage };
}

describe("reading a draft in a thread beside the pane", () => {
  it("asks the thread once, tells how far it is, and ends it with the answer", async () => {
    const { read, last, steps } = reader();
    const answer = read();
    expect(last().asked).toEqual([{ draft: DRAFT, chosen: "generic" }]);
    last().onmessage?.({ data: { step: "opening" } });
    last().onmessage?.({ data: { step: "splitting", paragraphs: 3 } });
    last().onmessage?.({ data: { reading: READING } });
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
    threads[1]?.onmessage?.({ data: { reading: READING } });
    expect([await first, await second, threads[0]?.isOver]).toEqual([undefined, READING, true]);
  });

  it("says what stands in the way as the thread said it", async () => {
    const { read, last } = reader();
    const said = { en: "Save it as .docx", ru: "Сохраните как .docx", kk: ".docx етіп сақтаңыз" };
    const [refused] = [read()];
    last().onmessage?.({ data: { said } });
    await expect(refused).rejects.toBeInstanceOf(UnusableInput);
    const broken = read();
    last().onmessage?.({ data: { step: "opening" } });
    last().onerror?.({ message: "out of memory" });
    await expect(broken).rejects.toThrow("out of memory");
  });

  it("is done in the page where no thread can be had", async () => {
    const refusing = reader(() => {
      throw new Error("SecurityError");
    });
    expect((await refusing.read())?.provisions.map(({ id }) => id)).toEqual(["1"]);
    const failing = reader();
    const answer = failing.read();
    failing.last().onerror?.({ message: "The script could not be loaded" });
    expect((await answer)?.provisions).toHaveLength(1);
    expect(failing.inPage).toHaveBeenCalledTimes(1);
  });
});
