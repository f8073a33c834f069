import { startWorkbenches, type Workbenches } from "../support/workbench";

let benches: Workbenches;

beforeAll(async () => {
  benches = await startWorkbenches();
});
afterAll(() => benches.close());

const LATER = /\/pane\/(?!taskpane\.|first-words-)[\w.-]+\.js$/u;
const LATER_WORDS = /\/pane\/words-en\.[\w.-]+\.js$/u;
/** Files that were asked for while the connection was broken, and have not been told to be missing so far. */
const UNDER_WAY = "script[data-webpack]";

describe("a pane whose connection breaks while it opens", () => {
  it.each([
    ["a screen and its words", LATER],
    ["the words of a screen", LATER_WORDS],
  ])("opens again what could not be had, once it can: %s", async (_, files) => {
    const { page, pane } = await benches.open();
    await page.context().route(files, (route) => route.abort());
    await page.reload();
    await pane.getByRole("heading", { name: "G-001" }).waitFor();
    await pane.getByRole("tab", { name: "Check" }).click();
    const again = pane.getByRole("tabpanel").getByRole("button", { name: "Open again" });
    await again.click();
    await again.waitFor();
    await page.context().unroute(files);
    await pane.locator(UNDER_WAY).first().waitFor({ state: "detached" });
    await again.click();
    await pane.getByRole("button", { name: "Check the review" }).click();
    await pane.getByRole("heading", { name: /things to mend$/u }).waitFor();
  });

  it("says so in plain words, for what shows notices could not be had either, and lets them be dismissed", async () => {
    const { page, pane } = await benches.open();
    await page.context().route(LATER, (route) => route.abort());
    await page.reload();
    await pane.getByRole("heading", { name: "G-001" }).waitFor();
    await pane.getByRole("button", { name: "Add a gap" }).click();
    const notice = pane.getByText("This part of the pane could not be loaded.");
    await notice.waitFor();
    await pane.getByRole("button", { name: "Dismiss" }).click();
    await notice.waitFor({ state: "detached" });
  });
});
