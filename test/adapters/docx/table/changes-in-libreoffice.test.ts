import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { descendants } from "../../../../src/adapters/docx/element-tree";
import type { Element } from "../../../../src/adapters/docx/element-tree";
import { changesSince } from "../../../../src/domain/round/changes-since";
import { composeChanges } from "../../../../src/domain/table/changes-table";
import { amendment, gap, review } from "../../../support/builders";
import { hasLibreOffice } from "../../../support/libreoffice";
import { withRound } from "../../../support/rounds";
import { documents } from "../../../support/tables";
import { resolveChanges } from "../../../support/tracked-changes";
import { officeErrors } from "../../../support/validate-office";
import { treeOf } from "../open-docx";

const kept = gap({ issue: "One.\nTwo.", sources: "", headline: "First" });
const gone = gap({ id: "G-002", headline: "Second", issue: "It goes.\nAll of it.", aspects: [] });
const fresh = gap({ id: "G-003", headline: "Third", issue: "It comes.\nAll of it.", aspects: [] });
const text = amendment({ newText: "Платформа не хранит данные.", draftText: "" });
const before = withRound(review({ gaps: [kept, gone], amendments: [text] }), "Before");
const after = {
  ...before,
  gaps: [{ ...kept, issue: "One and a half.\nTwo.\nThree.", sources: "CRC, art. 16", priority: "low" as const }, fresh],
  amendments: [{ ...text, newText: "Платформа не хранит данные ребенка." }],
};
const file = documents.write(
  composeChanges({
    review: after,
    changes: changesSince(after),
    language: "en",
    date: "2026-11-25",
    time: "2026-11-25T09:30:00Z",
  }),
);

it("is a document that the validator finds no fault with, and knows itself untouched", async () => {
  expect(documents.isUntouched(file)).toBe(true);
  expect(await officeErrors(file)).toEqual([]);
});

(hasLibreOffice ? describe : describe.skip)("what changed, in LibreOffice", () => {
  const folder = mkdtempSync(join(tmpdir(), "gap-table-what-changed-"));
  const path = join(folder, "changes.docx");
  beforeAll(() => writeFileSync(path, file));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const resolved = async (how: "accept" | "reject") => {
    const [copy = ""] = await resolveChanges([path], how, join(folder, how));
    const document = treeOf(new Uint8Array(readFileSync(copy)));
    expect([...descendants(document, "ins"), ...descendants(document, "del")]).toEqual([]);
    return descendants(document, "tr").slice(1).map(cellsOf);
  };

  it("is what the review says now, once all is accepted", async () => {
    expect(await resolved("accept")).toEqual([
      ["Gaps"],
      ["G-001 · First · changed"],
      ["Issue", "One and a half.\nTwo.\nThree."],
      ["Sources", "CRC, art. 16"],
      ["Priority", "Low"],
      ["G-003 · Third · new"],
      ...wordsOf(fresh),
      ["Final text"],
      ["A-001 · Article 14, paragraph 2 · changed"],
      ["New text", "Платформа не хранит данные ребенка."],
    ]);
  });

  it("is what it said in the round, once all is rejected", async () => {
    expect(await resolved("reject")).toEqual([
      ["Gaps"],
      ["G-001 · First · changed"],
      ["Issue", "One.\nTwo."],
      ["Sources", ""],
      ["Priority", "High"],
      ["G-002 · Second · no longer in the table"],
      ...wordsOf(gone),
      ["Final text"],
      ["A-001 · Article 14, paragraph 2 · changed"],
      ["New text", "Платформа не хранит данные."],
    ]);
  });
});

const wordsOf = ({ issue, solution, sources, headline }: typeof kept): readonly (readonly string[])[] => [
  ["Issue", issue],
  ["Solution", solution],
  ["Sources", sources],
  ["Headline", headline],
  ["Provision", "Article 14, paragraph 2"],
  ["Priority", "High"],
  ["Status", "Draft"],
];

const cellsOf = (row: Element): readonly string[] =>
  row.children
    .filter(({ name }) => name === "tc")
    .map((cell) =>
      cell.children
        .filter(({ name }) => name === "p")
        .map((paragraph) =>
          descendants(paragraph, "t")
            .map((run) => run.text)
            .join(""),
        )
        .join("\n"),
    );
