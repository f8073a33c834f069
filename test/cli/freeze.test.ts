import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync, zipSync } from "fflate";

import { openWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import { openReview } from "../../src/app/open-review";
import { peopleIn } from "../../src/domain/record/people";
import type { Review } from "../../src/domain/review/review";
import { convert, hasLibreOffice } from "../support/libreoffice";
import { gapTable } from "../support/run-command-line";
import { officeErrors } from "../support/validate-office";

const SAMPLE = join(__dirname, "../../assets/sample-review.ru.xlsx");
const SECRET = "Тайное Имя";

let folder: string;
let [review, copy] = ["", ""];

/** The sample with what Excel leaves in a file of who worked on it and where. */
function worked(): Uint8Array {
  const parts = unzipSync(readFileSync(SAMPLE));
  const change = (name: string, from: string, to: string): void => {
    const text = new TextDecoder().decode(parts[name]);
    if (!text.includes(from)) throw new Error(`${name} has no ${from}`);
    parts[name] = new TextEncoder().encode(text.replace(from, to));
  };
  change(
    "docProps/core.xml",
    "</cp:coreProperties>",
    `<cp:lastModifiedBy>${SECRET}</cp:lastModifiedBy></cp:coreProperties>`,
  );
  change("docProps/app.xml", "</Properties>", `<Company>${SECRET}</Company></Properties>`);
  change(
    "xl/workbook.xml",
    "</definedNames>",
    `<definedName name="Outside">'[1]${SECRET}'!$A$1</definedName></definedNames>`,
  );
  parts["customXml/item1.xml"] = new TextEncoder().encode(`<secret>${SECRET}</secret>`);
  change(
    "[Content_Types].xml",
    "</Types>",
    '<Override PartName="/customXml/item1.xml" ContentType="application/xml"/></Types>',
  );
  return zipSync(parts);
}

const WORKED = worked();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gap-table-freeze-"));
  [review, copy] = [join(folder, "review.xlsx"), join(folder, "copy.xlsx")];
  writeFileSync(review, WORKED);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** All that was said behind the review's back, and who said it. */
const internal = ({ threads, consultations, feedback, waivers, details, gaps }: Review): readonly string[] =>
  [
    details.author,
    details.client,
    ...threads.flatMap(({ author, text, replies }) => [
      author,
      text,
      ...replies.flatMap((one) => [one.author, one.text]),
    ]),
    ...consultations.flatMap(({ attendees, summary, attachments }) => [attendees, summary, ...attachments.split("; ")]),
    ...feedback.flatMap((row) => [row.raisedBy, row.feedback, row.response, row.closedBy]),
    ...feedback.flatMap((row) => [row.organisation, row.replies, row.change, row.closedHow, row.assignedTo]),
    ...gaps.flatMap(({ assignedTo = "", task = "", reviewedBy = "" }) => [assignedTo, task, reviewedBy]),
    ...peopleIn({ threads, consultations, feedback, waivers, details, gaps } as Review),
    ...waivers.flatMap(({ reason, by }) => [reason, by]),
    "martin.keller@example.org",
    "dana.serikova@example.org",
    SECRET,
  ].filter((text) => text.trim() !== "");

describe("gap-table freeze", () => {
  it("makes a copy in which nothing is found of names, addresses, comments and properties of the review", async () => {
    const before = readFileSync(review);
    const { code, out } = await gapTable(["freeze", review, "-o", copy]);
    expect(code).toBe(0);
    expect(readFileSync(review)).toEqual(before);
    const { value } = await openReview(openWorkbook(before, "review.xlsx"));
    const parts = unzipSync(readFileSync(copy));
    const all = Object.entries(parts)
      .map(([name, part]) => `${name}\n${new TextDecoder().decode(part)}`)
      .join("\n");
    const gaps = value.gaps.map(({ issue, solution, sources }) => [issue, solution, sources]);
    const kept = JSON.stringify([gaps, value.amendments, value.provisions]);
    const secrets = internal(value).filter((text) => !kept.includes(JSON.stringify(text).slice(1, -1)));
    expect(secrets.length).toBeGreaterThan(60);
    expect(secrets.filter((text) => all.includes(text) || all.includes(text.replaceAll("&", "&amp;")))).toEqual([]);
    expect(all).not.toMatch(/<f>|TargetMode|customXml|creator|absPath|threadedComment|person|Outside/u);
    expect(Object.keys(parts).filter((name) => /sheet\d+\.xml$/u.test(name))).toHaveLength(4);
    expect(out).toContain("Left out, comments: 7\nLeft out, withdrawn gaps: G-016; G-038\n");
    expect(await officeErrors(copy)).toEqual([]);
  });

  it("says in the language of the review what the copy is, on every sheet", async () => {
    await gapTable(["freeze", review, "-o", copy]);
    const { value } = await openWorkbook(readFileSync(copy), "copy.xlsx").readSheets();
    expect(value.map(({ sheet, rows }) => [sheet, rows[1]?.[0]])).toEqual(
      ["О копии", "Пробелы", "Итоговый текст", "Положения"].map((sheet) => [
        sheet,
        "Копия для чтения, 25 ноября 2026 года: только значения, без комментариев, рабочих листов и имен авторов. Тексты стоят так, как написаны. Изменения в ней в обзор не попадают.",
      ]),
    );
    const { code, err } = await gapTable(["check", copy, "--language", "ru"]);
    expect(code).toBe(2);
    expect(err).toContain("Это копия только для чтения; откройте обзор, с которого она сделана");
    expect(err).not.toContain("Назовите ее");
  });

  it("tells as JSON what it left out, and writes nothing on a dry run", async () => {
    const { out } = await gapTable(["freeze", review, "-o", copy, "--dry-run", "--json"]);
    expect(JSON.parse(out)).toMatchObject({
      dryRun: true,
      gaps: 37,
      leftOut: { comments: 7, withdrawn: ["G-016", "G-038"], otherSheets: ["Карта охвата"] },
      names: [],
    });
    expect(existsSync(copy)).toBe(false);
  });

  it("replaces a file only when it is told to", async () => {
    writeFileSync(copy, "mine");
    expect((await gapTable(["freeze", review, "-o", copy])).code).toBe(2);
    expect(readFileSync(copy, "utf8")).toBe("mine");
    expect((await gapTable(["freeze", review, "-o", copy, "--force"])).code).toBe(0);
  });

  (hasLibreOffice ? it : it.skip)("opens in LibreOffice", async () => {
    await gapTable(["freeze", review, "-o", copy]);
    const csv = readFileSync(await convert(copy, "csv", folder), "utf8");
    expect(csv).toContain("Учебный проект цифрового кодекса");
  });
});
