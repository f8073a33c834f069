import { readFileSync } from "node:fs";
import { join } from "node:path";
import { allChecks, runSelfTest } from "../../../../src/adapters/excel/self-test/run-self-test";
import { openInOffice } from "../../../support/office";

const checks = allChecks(20);

describe("the self-test", () => {
  it("finds that the local host does what we assume of Excel", async () => {
    const { workbook } = openInOffice();
    const results = await runSelfTest(() => undefined, checks);
    expect(results.filter(({ agrees }) => !agrees).map(({ id, found }) => `${id}: ${found}`)).toEqual([]);
    expect(results).toHaveLength(checks.length);
    expect(workbook.book.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  it("shows the difference when comments stay where they are in a sort", async () => {
    openInOffice().workbook.book.threadsFollowSort = false;
    const results = await runSelfTest(() => undefined, checks);
    expect(results.filter(({ agrees }) => !agrees)).toMatchObject([{ id: "C3", found: "B2", expected: "B4" }]);
  });

  it("tells each result as it comes, and what Excel refuses as an answer", async () => {
    openInOffice();
    const told: string[] = [];
    const [first] = checks;
    if (!first) throw new Error("There are checks");
    const failing = { ...first, id: "X1", run: () => Promise.reject(new Error("no such thing")) };
    await runSelfTest(({ id, found }) => void told.push(`${id} ${found}`), [failing, first]);
    expect(told).toEqual(["X1 Error: no such thing", `${first.id} ${first.expected}`]);
  });

  it("checks only what the list of assumptions numbers", () => {
    const list = readFileSync(join(__dirname, "../../../../docs/excel-assumptions.md"), "utf8");
    const unlisted = checks.map(({ id }) => id.split("-")[0]).filter((id) => !list.includes(`| ${id} `));
    expect(unlisted).toEqual([]);
  });
});
