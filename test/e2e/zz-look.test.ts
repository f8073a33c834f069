import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { briefOfSample } from "../support/linked-brief";
import { startWorkbenches, type Workbenches } from "../support/workbench";
let benches: Workbenches;
beforeAll(async () => { benches = await startWorkbenches(); });
afterAll(() => benches.close());
it("looks", async () => {
  await writeFile(join(benches.out, `sample-brief.en.docx`), await briefOfSample("en"));
  const { page, pane, errors } = await benches.openWord("language=en");
  page.setDefaultTimeout(8000);
  await pane.getByRole("button", { name: "Sign in and look in OneDrive" }).click();
  await page.waitForTimeout(4000);
  await page.screenshot({ path: "/tmp/od/word.png" });
  console.log(JSON.stringify(benches.graph.desk.state().log.map(({ route, status }) => [route, status])), errors);
});
