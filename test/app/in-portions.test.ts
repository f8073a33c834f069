import { inPortions } from "../../src/app/in-portions";
import { finish, mapInSteps } from "../../src/domain/steps";

beforeEach(() => jest.useFakeTimers({ now: 0 }));
afterEach(() => jest.useRealTimers());

/** Work on numbers of which each takes ten milliseconds. */
const work = (count: number) =>
  mapInSteps(
    Array.from({ length: count }, (_, at) => at),
    (number) => {
      jest.setSystemTime(Date.now() + 10);
      return number * 2;
    },
    1,
  );

it("rests once it has worked a while, and gives what the work would give at once", async () => {
  const done: number[] = [];
  const rest = jest.fn(() => Promise.resolve());
  const result = await inPortions(work(8), { rest, onDone: (count) => done.push(count) });
  expect(result?.value).toEqual(finish(work(8)));
  expect(done).toEqual([3, 6]);
  expect(rest).toHaveBeenCalledTimes(2);
});

it("does no more once it is stopped", async () => {
  const done: number[] = [];
  const rests = { rest: () => Promise.resolve(), onDone: (count: number) => void done.push(count) };
  expect(await inPortions(work(100), { ...rests, isStopped: () => done.length === 2 })).toBeUndefined();
  expect(done).toEqual([3, 6]);
});
