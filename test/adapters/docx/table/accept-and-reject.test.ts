import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { descendants } from "../../../../src/adapters/docx/element-tree";
import type { Review } from "../../../../src/domain/review/review";
import { review } from "../../../support/builders";
import { hasLibreOffice } from "../../../support/libreoffice";
import { words } from "../../../support/many-rows";
import { compose, documents } from "../../../support/tables";
import { resolveChanges } from "../../../support/tracked-changes";
import { treeOf, visibleText } from "../open-docx";

/** Each row: what the draft says, and what it is to say. */
const PAIRS: readonly (readonly [before: string, after: string])[] = [
  ["Оператор хранит данные ребенка.", "Оператор не хранит данные ребенка дольше необходимого."],
  ["Бір абзац.", "Бір абзац.\nЕкінші абзац.\nҮшінші абзац."],
  ["One.\nTwo.\nThree.", "One.\nThree."],
  ["One.\nTwo.", "Before.\nOne.\nTwo."],
  ["One.\nTwo.\nThree.", "Three."],
  ["One.\nTwo.", "One. Two."],
  ["One. Two.", "One.\n\nTwo."],
  ["", "A new provision.\n1) first;\n2) second."],
  ["A provision\tthat goes.\n1) first;\n2) second.", "-"],
  ["The same.", "The same."],
  ["Ends with a line end.\n", "Ends with another.\n\n"],
  ["  two blanks  ", " one blank "],
  ...Array.from({ length: 40 }, (_, n): readonly [string, string] => [
    `${words(12 + n, n)}\n${words(9, n + 1)}`,
    `${words(10 + n, n + 2)}\n${words(9, n + 1)}${n % 2 === 0 ? `\n${words(5, n)}` : ""}`,
  ]),
];

const table: Review = review({
  gaps: [],
  provisions: [],
  amendments: PAIRS.map(([draftText, newText], n) => ({
    id: `A-${n}`,
    gap: "",
    provision: `${n}`,
    draftText,
    newText,
  })),
});

(hasLibreOffice ? describe : describe.skip)("the changes of a table in LibreOffice", () => {
  const folder = mkdtempSync(join(tmpdir(), "gap-table-changes-"));
  const forms = ["final", "comparative"] as const;
  const files = forms.map((form) => join(folder, `${form}.docx`));
  beforeAll(() => {
    for (const [at, form] of forms.entries())
      writeFileSync(files[at] ?? "", documents.write(compose(table, { form, redline: true }).table));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    { how: "accept", says: 1, name: "new", done: "accepted" },
    { how: "reject", says: 0, name: "old", done: "rejected" },
  ] as const)("leave exactly the $name text once all are $done", async ({ how, says }) => {
    const copies = await resolveChanges(files, how, join(folder, how));
    for (const [at, form] of forms.entries()) {
      const document = treeOf(new Uint8Array(readFileSync(copies[at] ?? "")));
      expect([...descendants(document, "ins"), ...descendants(document, "del")]).toEqual([]);
      expect(columnOf(document, form === "final" ? 2 : 3).slice(-PAIRS.length)).toEqual(
        PAIRS.map((pair) => pair[says]),
      );
    }
  });
});

function columnOf(document: ReturnType<typeof treeOf>, column: number): readonly string[] {
  return descendants(document, "tr").flatMap((row) => {
    const cell = row.children.filter(({ name }) => name === "tc")[column];
    return cell
      ? [
          cell.children
            .filter(({ name }) => name === "p")
            .map(textOf)
            .join("\n"),
        ]
      : [];
  });
}

/** Without the stops that a paragraph's properties name. */
const textOf = (paragraph: ReturnType<typeof treeOf>): string =>
  paragraph.children
    .filter(({ name }) => name !== "pPr")
    .map(visibleText)
    .join("");
