import type { LinkedBrief } from "../../src/app/linked-brief";
import type { BriefChanges } from "../../src/domain/brief/refresh/brief-changes";
import { planRefresh } from "../../src/domain/brief/refresh/plan-refresh";
import type { EditedChoice, RefreshChoices } from "../../src/domain/brief/refresh/refresh-plan";
import { toChanges } from "../../src/domain/brief/refresh/to-changes";
import { UnusableInput } from "../../src/domain/result";
import type { Review } from "../../src/domain/review/review";
import { withPart } from "../adapters/docx/open-docx";
import { briefDocuments, briefInput, compose } from "../domain/brief/composed";
import { gap, review } from "./builders";
import { documentText } from "./worked-in-brief";

/** A brief that was opened, and the document as it is saved from there. */
export interface OpenedForTest {
  readonly brief: LinkedBrief;
  readonly save: () => Uint8Array;
}

const rows = (issue: string): Review =>
  review({
    gaps: [gap({ id: "G-001", issue }), gap({ id: "G-002", headline: "Second", issue: "The second issue." })],
  });
const BEFORE = rows("The first issue.");
const AFTER = rows("The first issue, which is another by now.");
const MINE = "The first issue as I put it.";

/** Which parts of a file hold what was typed over a bound text: Word puts it into the data part too. */
export type TypedInto = "the document" | "the document and the data";

const type = (xml: string): string => xml.replace(/The first issue\./g, MINE);

/** The brief in which somebody typed over the first issue. */
function edited(into: TypedInto): Uint8Array {
  const typed = withPart(made(), "word/document.xml", type);
  return into === "the document" ? typed : withPart(typed, "customXml/item1.xml", type);
}

let file: Uint8Array | undefined;
const made = (): Uint8Array => (file ??= briefDocuments.write(compose(BEFORE)));

async function changesFor(
  brief: LinkedBrief,
  choice: EditedChoice = "keep",
  input = briefInput(AFTER),
  blocks: RefreshChoices["blocks"] = new Map(),
): Promise<BriefChanges> {
  const content = (await brief.read()).value;
  const choices = { blocks, edited: choice, places: () => false };
  const changes = toChanges(planRefresh(content, input), content, input, choices);
  if (changes === undefined) throw new Error("There is nothing to change");
  return changes;
}

async function issueOf(brief: LinkedBrief, of: Review = AFTER) {
  const { blocks } = planRefresh((await brief.read()).value, briefInput(of)).plan;
  const block = blocks.find(({ id }) => id === "G-001/issue");
  return block && { state: block.state, text: block.text };
}

/**
 * What every linked brief does, wherever its document is.
 *
 * @param open opens a document, edited by nobody since
 * @param into how a text that was typed over is stored; LibreOffice's way when left out
 */
export function describeLinkedBrief(
  name: string,
  open: (file: Uint8Array) => Promise<OpenedForTest>,
  into: TypedInto = "the document",
): void {
  describe(`${name} as a linked brief`, () => {
    it("says what it came from, and that every text is the table's", async () => {
      const { brief } = await open(made());
      const { value } = await brief.read();
      expect(value.origin).toMatchObject({ workbook: "review.xlsx", time: "2026-11-25T09:30:00Z" });
      expect(value.language).toBe("en");
      const { blocks } = planRefresh(value, briefInput(BEFORE)).plan;
      expect(blocks.filter(({ state }) => state !== "fresh")).toEqual([]);
      expect(blocks.length).toBeGreaterThan(8);
    });

    it("writes a text that changed, in the document and in the data part", async () => {
      const { brief, save } = await open(made());
      const written = await brief.write(await changesFor(brief));
      expect(written).toMatchObject({ differing: [], freed: 0 });
      expect(await issueOf(brief)).toEqual({ state: "fresh", text: AFTER.gaps[0]!.issue });
      expect(documentText(save())).toContain(AFTER.gaps[0]!.issue);
      const { value } = await (await open(save())).brief.read();
      expect(value.texts.find(({ binding }) => binding.gap === "G-001" && binding.field === "issue")?.text).toBe(
        AFTER.gaps[0]!.issue,
      );
    });

    it("bears the day of its refresh in every line that tells a day, and is fresh with it", async () => {
      const { brief, save } = await open(made());
      const later = briefInput(AFTER, { date: "2026-12-03", time: "2026-12-03T09:30:00Z" });
      await brief.write(await changesFor(brief, "keep", later));
      expect(documentText(save())).not.toContain("25 November 2026");
      const { blocks } = planRefresh((await brief.read()).value, later).plan;
      expect(blocks.filter(({ state }) => state !== "fresh")).toEqual([]);
    });

    it("is not brought up to date for a later day alone", async () => {
      const { brief } = await open(made());
      const { value } = await brief.read();
      const later = briefInput(BEFORE, { date: "2026-12-03", time: "2026-12-03T09:30:00Z" });
      const choices = { blocks: new Map(), edited: "keep", places: () => false } as const;
      expect(toChanges(planRefresh(value, later), value, later, choices)).toBeUndefined();
    });

    it("leaves everything else that the document says", async () => {
      const { brief, save } = await open(made());
      await brief.write(await changesFor(brief));
      const beside = (bytes: Uint8Array, { gaps }: typeof AFTER): string =>
        documentText(bytes)
          .replace(gaps[0]!.issue, "")
          .replace(/State of the table: \w{12}/u, "");
      expect(beside(save(), AFTER)).toBe(beside(made(), BEFORE));
    });

    it("keeps what a person wrote, also in the data part, and says so from then on", async () => {
      const { brief, save } = await open(edited(into));
      expect(await issueOf(brief)).toEqual({ state: "both", text: MINE });
      await brief.write(await changesFor(brief, "keep"));
      expect(documentText(save())).toContain(MINE);
      expect(await issueOf(brief)).toEqual({ state: "edited", text: MINE });
      expect((await brief.read()).value.texts.map(({ text }) => text)).toContain(MINE);
    });

    it("takes the table's text where a person wants it", async () => {
      const { brief, save } = await open(edited(into));
      await brief.write(await changesFor(brief, "take"));
      expect(documentText(save())).not.toContain(MINE);
      expect(await issueOf(brief)).toEqual({ state: "fresh", text: AFTER.gaps[0]!.issue });
    });

    it("goes on telling of a text that the table no longer says until a person keeps it or frees it", async () => {
      const { brief, save } = await open(made());
      const emptied = briefInput(rows(""));
      const issue = rows("The first issue.").gaps[0]!.issue;
      await brief.write(await changesFor(brief, "keep", emptied));
      expect(await issueOf(brief, emptied.review)).toEqual({ state: "gone", text: issue });
      expect(documentText(save())).toContain(issue);
      const kept = new Map([["G-001/issue", "keep" as const]]);
      await brief.write(await changesFor(brief, "take", emptied, kept));
      expect(await issueOf(brief, emptied.review)).toEqual({ state: "edited", text: issue });
      const { value } = await brief.read();
      expect(planRefresh(value, emptied).plan.rows).toContainEqual({ gap: "G-001", state: "fresh" });
      expect(await issueOf(brief, AFTER)).toEqual({ state: "changed", text: issue });
      const freed = new Map([["G-001/issue", "free" as const]]);
      expect((await brief.write(await changesFor(brief, "keep", emptied, freed))).freed).toBe(1);
    });

    it("frees a text where a person wants it", async () => {
      const { brief, save } = await open(edited(into));
      expect((await brief.write(await changesFor(brief, "free"))).freed).toBeGreaterThan(0);
      expect(documentText(save())).toContain(MINE);
      expect(await issueOf(brief)).toMatchObject({ state: "freed" });
    });

    it("leaves alone a text that is not what the plan saw, names it, and does not touch what it is bound to", async () => {
      const { brief, save } = await open(made());
      const changes = await changesFor(brief);
      const stale = changes.texts.map((text) => ({
        ...text,
        controls: text.controls.map((control) => ({ ...control, before: "Something else" })),
      }));
      const before = documentText(save());
      const written = await brief.write({ ...changes, texts: stale.filter(({ controls }) => controls.length > 0) });
      expect(written.written).toBe(0);
      expect(written.differing.map(({ found }) => found)).toContain(BEFORE.gaps[0]!.issue);
      expect(documentText(save())).toBe(before);
      expect((await brief.read()).value.texts.map(({ text }) => text)).toContain(BEFORE.gaps[0]!.issue);
    });

    it("becomes text like any other when it is frozen", async () => {
      const { brief, save } = await open(made());
      const before = documentText(save());
      expect(await brief.freeze()).toBeGreaterThan(8);
      expect(documentText(save())).toBe(before);
      await expect((async () => (await open(save())).brief.read())()).rejects.toBeInstanceOf(UnusableInput);
    });
  });
}
