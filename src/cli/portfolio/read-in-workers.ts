import type { Worker } from "node:worker_threads";

/** What a worker says once, before its first answer. */
export const READY = "ready";

/** How a pool of threads does its work. */
export interface PoolSettings<Item, Answer> {
  /** How many there are at the most. */
  readonly count: number;
  readonly start: () => Worker;
  /** The answer for what a thread died of. */
  readonly lost: (item: Item) => Answer;
  /** Told after each answer how many there are. */
  readonly done: (count: number) => void;
}

/**
 * Have items read in threads that answer one item at a time, so that memory holds as many items as there are threads.
 * A thread that dies is replaced, and what it died of is answered by `lost`.
 *
 * @returns the answers in the order of the items, however many threads there are
 * @throws what kept a thread from starting
 */
export async function readInWorkers<Item, Answer>(
  items: readonly Item[],
  { count, start, lost, done }: PoolSettings<Item, Answer>,
): Promise<readonly Answer[]> {
  const answers = new Map<number, Answer>();
  const waiting = [...items.entries()].reverse();
  const work = async (): Promise<void> => {
    let worker: Worker | undefined;
    try {
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        const [at, item] = next;
        worker ??= await started(start());
        worker.postMessage(item);
        const answer = await nextMessage<Answer>(worker);
        if (!answer) worker = undefined;
        answers.set(at, answer ? answer.said : lost(item));
        done(answers.size);
      }
    } catch (error) {
      // The others stop as well.
      waiting.length = 0;
      throw error;
    } finally {
      await worker?.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(count, items.length) }, work));
  return items.map((_, at) => answers.get(at) as Answer);
}

async function started(worker: Worker): Promise<Worker> {
  let cause: Error | undefined;
  worker.on("error", (error: Error) => (cause = error));
  if (!(await nextMessage(worker))) throw cause ?? new Error("A thread did not start");
  return worker;
}

/** What the worker says next; undefined when it ends instead. */
const nextMessage = <T>(worker: Worker): Promise<{ readonly said: T } | undefined> =>
  new Promise((resolve) => {
    const settle = (message: { readonly said: T } | undefined): void => {
      worker.off("message", onMessage);
      worker.off("exit", onExit);
      resolve(message);
    };
    const onMessage = (said: T): void => settle({ said });
    const onExit = (): void => settle(undefined);
    worker.on("message", onMessage);
    worker.on("exit", onExit);
  });
