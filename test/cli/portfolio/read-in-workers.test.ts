import { Worker } from "node:worker_threads";

import { readInWorkers } from "../../../src/cli/portfolio/read-in-workers";

/** A thread that doubles numbers; words make it die in one way or another. */
const THREAD = `
  const { parentPort } = require("node:worker_threads");
  const fill = () => { for (const all = []; ; ) all.push(new Array(10000).fill(all.length)); };
  parentPort.on("message", (item) => {
    if (item === "exit") process.exit(0);
    if (item === "throw") throw new Error("an uncaught error");
    if (item === "fill memory") fill();
    setTimeout(() => parentPort.postMessage(item * 2), item % 3 === 0 ? 20 : 0);
  });
  parentPort.postMessage("ready");
`;

let started: Worker[] = [];
beforeEach(() => (started = []));

const run = (items: readonly (number | string)[], count: number, code = THREAD) => {
  const counts: number[] = [];
  const answers = readInWorkers<number | string, number | string>(items, {
    count,
    start: () => {
      const worker = new Worker(code, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 24 } });
      started.push(worker);
      return worker;
    },
    lost: (item) => `lost: ${item}`,
    done: (done) => counts.push(done),
  });
  return answers.then((all) => ({ all, counts }));
};

describe("threads that read items", () => {
  const items = Array.from({ length: 30 }, (_, at) => at);

  it.each([1, 4])("give the answers in the order of the items, with %d of them", async (count) => {
    const { all, counts } = await run(items, count);
    expect(all).toEqual(items.map((item) => item * 2));
    expect(counts).toEqual(items.map((item) => item + 1));
    expect(started).toHaveLength(count);
  });

  it.each(["exit", "throw", "fill memory"])(
    "are replaced when one dies (%s), and only its item is lost",
    async (how) => {
      const { all } = await run([1, how, 2, how, 3], 1);
      expect(all).toEqual([2, `lost: ${how}`, 4, `lost: ${how}`, 6]);
      expect(started).toHaveLength(3);
    },
  );

  it("are replaced when they are killed from outside", async () => {
    const answers = await readInWorkers([1, 2, 3], {
      count: 1,
      start: () => {
        started.push(new Worker(THREAD, { eval: true }));
        return started.at(-1)!;
      },
      lost: (item) => -item,
      done: (done) => done === 1 && void started[0]!.terminate(),
    });
    expect(answers).toEqual([2, -2, 6]);
    expect(started).toHaveLength(2);
  });

  it("are no more than there are items, and none for nothing", async () => {
    await run([1, 2], 8);
    expect(started).toHaveLength(2);
    expect((await run([], 8)).all).toEqual([]);
    expect(started).toHaveLength(2);
  });

  it("are all ended at the end", async () => {
    await run(items, 3);
    await Promise.all(started.map((worker) => worker.terminate()));
    expect(started.map(({ threadId }) => threadId)).toEqual([-1, -1, -1]);
  });

  it("that can't start are told as what kept them from it, once", async () => {
    await expect(run(items, 2, 'throw new Error("no such part")')).rejects.toThrow("no such part");
    await expect(run(items, 2, "process.exit(0)")).rejects.toThrow("did not start");
  });
});
