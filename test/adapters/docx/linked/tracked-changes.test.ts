import { openBriefFile } from "../../../../src/adapters/docx/linked/brief-file";
import type { BriefFile } from "../../../../src/app/linked-brief";
import { planRefresh } from "../../../../src/domain/brief/refresh/plan-refresh";
import type { EditedChoice } from "../../../../src/domain/brief/refresh/refresh-plan";
import { toChanges } from "../../../../src/domain/brief/refresh/to-changes";
import type { Review } from "../../../../src/domain/review/review";
import { briefDocuments, briefInput, compose } from "../../../domain/brief/composed";
import { gap, review } from "../../../support/builders";
import { documentText } from "../../../support/worked-in-brief";
import { settled, withDeletion, withMove, withReplacement } from "../../../support/tracked-in-brief";
import { officeErrors } from "../../../support/validate-office";
import { partOf, withPart } from "../open-docx";

const OLD = "The first issue of old.";
const NEW = "The first issue as it is today.";
const open = (file: Uint8Array): BriefFile => openBriefFile(file, briefDocuments.layout());
const rows = (issue: string, second = "The second issue."): Review =>
  review({
    gaps: [
      gap({ id: "G-001", headline: "First", issue, priority: "high" }),
      gap({ id: "G-002", headline: "Second", issue: second, priority: "low" }),
    ],
  });
const made = briefDocuments.write(compose(rows(OLD)));

async function refresh(file: Uint8Array, now: Review, edited: EditedChoice = "keep") {
  const brief = open(file);
  const { value: content, messages } = await brief.read();
  const planned = planRefresh(content, briefInput(now));
  const changes = toChanges(planned, content, briefInput(now), { blocks: new Map(), edited, places: () => true });
  const written = changes && (await brief.write(changes));
  const states = new Map(planned.plan.blocks.map(({ id, state }) => [id, state]));
  return { states, messages, written, file: brief.file() };
}

const xmlOf = (file: Uint8Array): string => partOf(file, "word/document.xml");
const times = (text: string, words: string): number => text.split(words).length - 1;
/** The properties of the control of the first issue. */
const propertiesOf = (file: Uint8Array): string =>
  /<w:sdtPr>(?:(?!<\/w:sdtPr>).)*"gap-table:G-001\/issue".*?<\/w:sdtPr>/su.exec(xmlOf(file))?.[0] ?? "";

describe("a text that was moved with tracked changes", () => {
  const moved = withMove(made, "G-001/issue", "G-002/issue");

  it("stands where it was moved to, and nobody edited it", async () => {
    expect(await officeErrors(moved)).toEqual([]);
    const { states, written } = await refresh(moved, rows(OLD), "take");
    expect(states.get("G-001/issue")).toBe("fresh");
    expect(written?.differing ?? []).toEqual([]);
  });

  it.each(["keep", "take"] as const)(
    "is left and named where the table has other words, so that it is there once however it is settled (%s)",
    async (choice) => {
      const { states, written, file } = await refresh(moved, rows(NEW, "Another second issue."), choice);
      expect(states.get("G-001/issue")).toBe("changed");
      expect(written).toMatchObject({ differing: [{ expected: NEW, found: OLD, struckOut: true }] });
      expect(await officeErrors(file)).toEqual([]);
      for (const how of ["accepted", "rejected"] as const) {
        const text = documentText(settled(file, how));
        expect([how, times(text, OLD), times(text, NEW)]).toEqual([how, 1, 0]);
        const later = await refresh(settled(file, how), rows(NEW, "Another second issue."), choice);
        expect(later.states.get("G-001/issue")).toBe("changed");
        expect(times(documentText(later.file), NEW)).toBe(1);
      }
    },
  );

  it("takes the block of a new row along to where it stands", async () => {
    const now = rows(OLD);
    const third = gap({ id: "G-003", headline: "Third", issue: "The third issue.", priority: "high" });
    const { file } = await refresh(moved, { ...now, gaps: [...now.gaps, third] });
    const text = documentText(settled(file, "accepted"));
    expect(times(text, "The third issue.")).toBe(1);
    expect(times(documentText(settled(file, "rejected")), "The third issue.")).toBe(1);
  });
});

describe("a text that was deleted with tracked changes", () => {
  const struck = withDeletion(made, "G-001/issue");

  it.each(["keep", "take"] as const)("is told as taken out, and nothing is written into it (%s)", async (choice) => {
    const { states, file } = await refresh(struck, rows(NEW, "Another second issue."), choice);
    expect(states.get("G-001/issue")).toBe("removed");
    expect(xmlOf(file)).not.toContain(NEW);
    expect(documentText(settled(file, "accepted"))).not.toContain(OLD);
    expect(times(documentText(settled(file, "rejected")), OLD)).toBe(1);
    expect(await officeErrors(file)).toEqual([]);
  });

  it("is what the table says once that is rejected and the brief refreshed again", async () => {
    const { file } = await refresh(struck, rows(NEW));
    const later = await refresh(settled(file, "rejected"), rows(NEW));
    expect(later.states.get("G-001/issue")).toBe("changed");
    expect(documentText(later.file)).toContain(NEW);
  });
});

describe("a text that stays as a person edited it with tracked changes", () => {
  const edited = withReplacement(made, OLD, "old", "yesterday");

  it("keeps its marks: its link to the data rests, which is told", async () => {
    expect(xmlOf(edited)).toContain("<w:ins ");
    const { written, file } = await refresh(edited, rows(OLD));
    expect(written).toMatchObject({ rested: ["G-001/issue"] });
    expect(xmlOf(file)).toContain("<w:ins ");
    expect(xmlOf(file)).toContain("<w:del ");
    expect(propertiesOf(file)).not.toContain("w:dataBinding");
    expect(await officeErrors(file)).toEqual([]);
    const later = await refresh(file, rows(OLD));
    expect(later.states.get("G-001/issue")).toBe("edited");
    expect(later.messages).toEqual([]);
  });

  it("is linked again by the refresh that follows once they are settled", async () => {
    const { file } = await refresh(edited, rows(OLD));
    const later = await refresh(settled(file, "accepted"), rows(OLD, "Another second issue."));
    expect(later.states.get("G-001/issue")).toBe("edited");
    expect(propertiesOf(later.file)).toBe(propertiesOf(made));
    const taken = await refresh(settled(file, "rejected"), rows(NEW), "take");
    expect(propertiesOf(taken.file)).toBe(propertiesOf(made));
    expect(documentText(taken.file)).toContain(NEW);
  });

  it("is linked again where nothing else is to be written, once", async () => {
    const { file } = await refresh(edited, rows(OLD));
    const later = await refresh(settled(file, "accepted"), rows(OLD));
    expect(propertiesOf(later.file)).toBe(propertiesOf(made));
    expect(later.states.get("G-001/issue")).toBe("edited");
    expect((await refresh(later.file, rows(OLD))).written).toBeUndefined();
    expect((await refresh(file, rows(OLD))).written).toBeUndefined();
  });

  it("stays linked where the data says the same, as Word leaves it", async () => {
    const words = "The first issue of yesterday.";
    const saved = withPart(edited, "customXml/item1.xml", (xml) => xml.replaceAll(OLD, words));
    const { written, file } = await refresh(saved, rows(OLD, "Another second issue."));
    expect(written?.rested).toBeUndefined();
    expect(propertiesOf(file)).toBe(propertiesOf(made));
    expect(xmlOf(file)).toContain("<w:ins ");
  });
});
