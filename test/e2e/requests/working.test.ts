import { OWN_FILES, pathsOf, untilLoadedAhead } from "../../support/own-files";
import { typeIntoCell } from "../../support/sheet";
import { startWorkbenches, type Workbenches } from "../../support/workbench";

let benches: Workbenches;

beforeAll(async () => {
  benches = await startWorkbenches();
});
afterEach(() => expect(benches.errors()).toEqual([]));
afterAll(() => benches.close());

describe("the pane", () => {
  it("goes on without a network once it is open, but for the brief", async () => {
    const bench = await benches.open();
    const { page, pane } = bench;
    await pane.getByRole("heading", { name: "G-001" }).waitFor();
    await untilLoadedAhead(bench);
    await page.context().setOffline(true);
    await pane.getByRole("tab", { name: "Check" }).click();
    await pane.getByRole("button", { name: "Check the review" }).click();
    await pane.getByRole("heading", { name: /things to mend$/u }).waitFor();
    await pane.getByRole("tab", { name: "Standards" }).click();
    await pane.getByRole("combobox", { name: "Search standards" }).fill("CRC 16");
    await pane.getByRole("option", { name: "CRC, art. 16" }).first().waitFor();
    await pane.getByRole("tab", { name: "Check" }).click();
    await pane.getByRole("tab", { name: "Coverage" }).click();
    await pane.getByRole("table").waitFor();
    await pane.getByRole("tab", { name: "Discussion" }).click();
    await pane.getByRole("article").first().waitFor();
    await pane.getByRole("tab", { name: "Gaps" }).click();
    await pane.getByRole("button", { name: "All gaps" }).click();
    await pane.getByRole("searchbox").waitFor();
    await pane.getByRole("button", { name: "Settings" }).click();
    await pane.getByRole("button", { name: "Back" }).waitFor();
  });

  it("asks no other computer for anything through a whole piece of work", async () => {
    const { page, pane, asked, outside } = await benches.open();
    await pane.getByRole("tab", { name: "Standards" }).click();
    await pane.getByRole("combobox", { name: "Search standards" }).fill("CRC 16");
    await pane.getByRole("option", { name: "CRC, art. 16" }).first().dblclick();
    await pane.getByText("Added “CRC, art. 16”").waitFor();
    await page.getByRole("button", { name: "Check" }).click();
    await pane.getByRole("heading", { name: /things to mend$/u }).waitFor();
    await typeIntoCell(page, "Gaps!B4", "A text of this person's own.");
    await pane.getByRole("tab", { name: "Discussion" }).click();
    await pane.getByRole("article").first().getByRole("button", { name: "Resolve" }).click();
    await pane.getByText("The comment is resolved.").waitFor();
    await pane.getByRole("tab", { name: "Documents" }).click();
    await Promise.all([page.waitForEvent("download"), pane.getByRole("button", { name: "Make the brief" }).click()]);
    await pane.getByText("The brief is made.").waitFor();
    expect(outside).toEqual([]);
    expect(pathsOf(benches, asked).filter((path) => !OWN_FILES.test(path) && !path.startsWith("blob:"))).toEqual([]);
    expect(asked.filter(({ by, method }) => by === "pane" && method !== "GET")).toEqual([]);
  });
});
