import { openBriefFile } from "../../../src/adapters/docx/linked/brief-file";
import { createRefreshSession } from "../../../src/app/session/refresh-session";
import type { EditedChoice } from "../../../src/domain/brief/refresh/refresh-plan";
import { withPart } from "../../adapters/docx/open-docx";
import { briefOfSample, changedSample, KEEP_ALL, lookAt, NAME, templateLayout } from "../../support/linked-brief";

const ISSUE = "The draft lets a school publish photographs of pupils without asking them.";
const OF_ISSUE = /(<w:tag w:val="gap-table:G-001\/issue"\/>.*?<w:t xml:space="preserve">)[^<]*/su;

/** An open brief beside a table in which one issue is another by now; somebody may have typed over that issue. */
async function refreshed(typed: string | undefined, edited: EditedChoice = "keep") {
  const made = await briefOfSample();
  const file =
    typed === undefined ? made : withPart(made, "word/document.xml", (xml) => xml.replace(OF_ISSUE, `$1${typed}`));
  const brief = { ...openBriefFile(file, templateLayout()), goTo: () => Promise.resolve() };
  const session = createRefreshSession({
    brief,
    openWorkbook: () => Promise.resolve(changedSample({ "Gaps!B4": ISSUE })),
    look: async (at, workbook) => ({ value: await lookAt(at, workbook), messages: [] }),
  });
  await session.read();
  await session.pick(NAME, () => Promise.resolve(new Uint8Array()));
  await session.refresh({ ...KEEP_ALL, edited });
  return session.state().outcome;
}

describe("what a refresh of the open brief did", () => {
  it("counts the text that the table changed, and neither date nor source", async () => {
    expect(await refreshed(undefined)).toEqual({ kind: "refreshed", done: { taken: 1, kept: 0, freed: 0 } });
  });

  it.each([
    ["keep", { taken: 0, kept: 1, freed: 0 }],
    ["take", { taken: 1, kept: 0, freed: 0 }],
    ["free", { taken: 0, kept: 0, freed: 1 }],
  ] as const)("counts a text that somebody edited by what was chosen for it: %s", async (choice, done) => {
    expect(await refreshed("As I put it.", choice)).toEqual({ kind: "refreshed", done });
  });
});

it("says of a frozen brief as many texts as the screen counts, one that stands in several places once", async () => {
  const brief = { ...openBriefFile(await briefOfSample(), templateLayout()), goTo: () => Promise.resolve() };
  const { value } = await brief.read();
  const session = createRefreshSession({
    brief,
    openWorkbook: () => Promise.reject(new Error("None is picked")),
    look: () => Promise.reject(new Error("Nothing is compared")),
  });
  await session.read();
  await session.freeze();
  const texts = new Set(value.controls.map((control) => control.value)).size;
  expect(texts).toBeLessThan(value.controls.length);
  expect(session.state().outcome).toEqual({ kind: "frozen", texts });
});
