import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { FIRST_REVIEW } from "../support/first-review";
import { startWorkbenches, type OpenBench, type Workbenches } from "../support/workbench";

const DOCS = join(__dirname, "../../docs");

let benches: Workbenches;
let bench: OpenBench;
beforeAll(async () => {
  benches = await startWorkbenches();
  bench = await benches.open();
});
afterEach(() => expect(benches.errors()).toEqual([]));
afterAll(() => benches.close());

describe("a first review in ten minutes", () => {
  it.each(FIRST_REVIEW)("$heading", ({ take }) => take(bench));
});

it("is told step by step, each with the picture of it", () => {
  const guide = readFileSync(join(DOCS, "first-review.md"), "utf8");
  const steps = guide.split(/^## \d+\. /mu).slice(1);
  expect(FIRST_REVIEW.filter(({ picture }) => !existsSync(join(DOCS, `pictures/${picture}.png`)))).toEqual([]);
  expect(steps.map((step) => step.split("\n")[0])).toEqual(FIRST_REVIEW.map(({ heading }) => heading));
  expect(steps.map((step) => /pictures\/([\w-]+)\.png/u.exec(step)?.[1])).toEqual(
    FIRST_REVIEW.map(({ picture }) => picture),
  );
});
