import { startWorkbenches, type OpenBench, type Workbenches } from "../support/workbench";

let benches: Workbenches;

beforeAll(async () => {
  benches = await startWorkbenches();
});
afterEach(() => expect(benches.errors()).toEqual([]));
afterAll(() => benches.close());

describe("the settings", () => {
  let bench: OpenBench;

  it("change the language of the pane at once, and it is still that one when the pane is opened again", async () => {
    const { page, pane } = await benches.open();
    await pane.getByRole("button", { name: "Settings" }).click();
    await pane.getByLabel("Language of the pane").selectOption({ label: "Қазақша" });
    await pane.getByRole("heading", { name: "Баптаулар" }).waitFor();
    expect(await pane.locator("html").getAttribute("lang")).toBe("kk");
    await page.reload();
    await pane.getByRole("tab", { name: "Стандарттар" }).waitFor();
  });

  it("lead back to where the person was, with a text that was being typed", async () => {
    bench = await benches.open();
    const { pane } = bench;
    await pane.getByRole("button", { name: "Edit: Issue" }).click();
    await pane.getByRole("textbox", { name: "Issue" }).fill("Half a sentence");
    await pane.getByRole("button", { name: "Settings" }).click();
    await pane.getByRole("button", { name: "Back" }).click();
    expect(await pane.getByRole("textbox", { name: "Issue" }).inputValue()).toBe("Half a sentence");
  });

  it("say what becomes of the data, and open the self-test of this Excel", async () => {
    const { pane } = bench;
    await pane.getByRole("button", { name: "Settings" }).click();
    await pane.getByText("sends it nowhere").waitFor();
    await pane.getByRole("button", { name: "Self-test in this Excel" }).click();
    await pane.getByText("This workbook is not empty.").waitFor();
  });
});
