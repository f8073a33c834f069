import { LANGUAGES } from "../../src/domain/language";
import { OUTSIDE_EXCEL } from "../../src/taskpane/outside-excel";
import { startWorkbenches, type OpenBench, type Workbenches } from "../support/workbench";

let benches: Workbenches;

beforeAll(async () => {
  benches = await startWorkbenches();
});
afterAll(() => benches.close());

/** Load the page again in a program that says something else of itself: in lines that run before office.js. */
async function openAgainWhere(bench: OpenBench, lines: string): Promise<void> {
  await bench.page.context().route("**/workbench/frame.js", async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: `${await answer.text()}\n;${lines}` });
  });
  await bench.page.reload();
}

const OLD_EXCEL = `{
  const context = window.external.GetContext();
  const sets = { ...JSON.parse(context.GetSupportedMatrix()), ExcelApi: "1.12" };
  window.external.GetContext = () => ({ ...context, GetSupportedMatrix: () => JSON.stringify(sets) });
}`;

describe("the pane where it can't work", () => {
  it.each(LANGUAGES)("says plainly in an Excel with ExcelApi 1.12 which one it needs, in %s", async (language) => {
    const bench = await benches.open(`language=${language}`);
    await openAgainWhere(bench, OLD_EXCEL);
    await bench.pane.getByText(OUTSIDE_EXCEL["old-excel"][language], { exact: true }).waitFor();
    expect(await bench.pane.getByRole("tab").count()).toBe(0);
    expect(bench.errors).toEqual([]);
  });
});
