import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { descendants } from "../../../../src/adapters/docx/element-tree";
import { composeMinutes } from "../../../../src/domain/table/minutes/compose-minutes";
import type { WordDocument } from "../../../../src/domain/table/word-table";
import type { Feedback } from "../../../../src/domain/review/consultation";
import type { Language } from "../../../../src/domain/language";
import { review } from "../../../support/builders";
import { hasLibreOffice, pageCount, pdfText, toPdf } from "../../../support/libreoffice";
import { words } from "../../../support/many-rows";
import { documents } from "../../../support/tables";
import { officeErrors } from "../../../support/validate-office";
import { partOf, treeOf } from "../open-docx";

/** Minutes of a consultation that brought so many remarks of usual length. */
function minutes(remarks: number, language: Language = "en", attachments = ""): WordDocument {
  return minutesOf(
    Array.from({ length: remarks }, (_, at) => ({ feedback: words(22, at), response: words(26, at + 5) })),
    language,
    attachments,
  );
}

function minutesOf(remarks: readonly Partial<Feedback>[], language: Language, attachments = ""): WordDocument {
  const given = review({
    consultations: [{ summary: words(60, 3), attachments }],
    feedback: remarks.map((remark, at) => ({ id: `F-${at + 1}`, organisation: "Ministry", ...remark })),
  });
  const [consultation] = given.consultations;
  const at = { date: "2026-11-25", time: "2026-11-25T09:30:00Z" };
  return composeMinutes({ review: given, consultation: consultation!, language, ...at }).document;
}

const HOSTILE = `https://example.org/?a="><w:p/>&b; http://example.org/c\u0000; file:///etc/passwd; =HYPERLINK("x")`;

describe("minutes as a Word document", () => {
  it.each(["en", "ru", "kk"] as const)("is without a fault, whatever was typed (%s)", async (language) => {
    expect(await officeErrors(documents.write(minutes(3, language, HOSTILE)))).toEqual([]);
  });

  it("stands upright on A4 and is known as untouched", () => {
    const file = documents.write(minutes(2));
    const size = descendants(treeOf(file), "pgSz")[0]?.attributes;
    expect([size?.["w:w"], size?.["w:h"], size?.["w:orient"]]).toEqual(["11906", "16838", undefined]);
    expect(documents.isUntouched(file)).toBe(true);
    expect(documents.write(minutes(2))).toEqual(file);
  });

  it("leads out by http and https alone", () => {
    const rels = partOf(documents.write(minutes(1, "en", HOSTILE)), "word/_rels/document.xml.rels");
    expect([...rels.matchAll(/Target="([^"]*)" TargetMode="External"/gu)].map(([, target]) => target)).toEqual([
      "https://example.org/?a=",
      "http://example.org/c",
    ]);
  });

  (hasLibreOffice ? it : it.skip)("fills as many pages as it says, and loses no remark on a second one", async () => {
    const folder = mkdtempSync(join(tmpdir(), "gap-table-minutes-"));
    const counts = [1, 4, 7, 11, 16, 30];
    const made = counts.map((count) => ({ path: join(folder, `${count}.docx`), document: minutes(count) }));
    for (const { path, document } of made) writeFileSync(path, documents.write(document));
    const pathsOf = made.map(({ path }) => path);
    await toPdf(pathsOf, folder);
    const pdfs = pathsOf.map((path) => path.replace(/docx$/u, "pdf"));
    const pages = await Promise.all(pdfs.map(pageCount));
    expect(pages[1]).toBe(1);
    expect(made.map(({ document }) => documents.pages(document))).toEqual(pages);
    expect(await pdfText(pdfs.at(-1)!)).toContain("F-30");
    rmSync(folder, { recursive: true, force: true });
  });

  (hasLibreOffice ? it : it.skip)("tells a full page from one that runs over, whatever words it holds", async () => {
    const folder = mkdtempSync(join(tmpdir(), "gap-table-minutes-"));
    const remark = {
      organisation: "Аппарат уполномоченного по правам ребенка",
      raisedBy: "Школьные учителя",
      response: "Обязанность сохранена, а порядок ее исполнения описан так, чтобы ответ давали в тот же день. ".repeat(
        2,
      ),
      feedback: "Кто будет отвечать родителям?",
    };
    const remarks = Array.from({ length: 5 }, () => remark);
    // Line by line, so that one of them fills the page to its last line.
    const made = Array.from({ length: 12 }, (_, lines) => ({
      path: join(folder, `${lines}.docx`),
      document: minutesOf(remarks, "ru", "Письмо на бумаге\n".repeat(lines + 1)),
    }));
    for (const { path, document } of made) writeFileSync(path, documents.write(document));
    const pathsOf = made.map(({ path }) => path);
    await toPdf(pathsOf, folder);
    const pages = await Promise.all(pathsOf.map((path) => pageCount(path.replace(/docx$/u, "pdf"))));
    expect(new Set(pages)).toEqual(new Set([1, 2]));
    expect(made.map(({ document }) => documents.pages(document))).toEqual(pages);
    expect(await pdfText(pathsOf[0]!.replace(/docx$/u, "pdf"))).toContain("уполномоченного");
    rmSync(folder, { recursive: true, force: true });
  });
});
