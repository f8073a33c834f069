import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { docxDocuments } from "../../../src/adapters/docx/docx-documents";
import { LANGUAGES } from "../../../src/domain/language";
import {
  convert,
  hasLibreOffice,
  pageCount,
  pdfTags,
  pdfText,
  toAccessiblePdf,
  toPdf,
} from "../../support/libreoffice";
import { sampleBrief } from "./sample-brief";
import { SAMPLE_WORDS } from "./sample-words";
import { templateFile } from "./template-file";

const documents = docxDocuments(templateFile());
const folder = mkdtempSync(join(tmpdir(), "gap-table-brief-"));
const pathOf = (language: string): string => join(folder, `brief-${language}.docx`);

/** Words of a text, however lines are broken. */
const words = (text: string): string => text.replace(/\s+/g, "");

(hasLibreOffice ? describe : describe.skip)("a brief in LibreOffice", () => {
  beforeAll(async () => {
    for (const language of LANGUAGES) writeFileSync(pathOf(language), documents.write(sampleBrief(language)));
    await toAccessiblePdf(LANGUAGES.map(pathOf), folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(LANGUAGES)("opens and shows its words, footer and page numbers (%s)", async (language) => {
    const pdf = join(folder, `brief-${language}.pdf`);
    const pages = await pageCount(pdf);
    const shown = words(await pdfText(pdf));
    const sample = SAMPLE_WORDS[language];
    expect(pages).toBe(2);
    for (const gap of sample.gaps) {
      expect(shown).toContain(words(gap.headline));
      expect(shown).toContain(words(gap.issue));
    }
    const last = sample.pageOf.replace("{page}", "2").replace("{pages}", String(pages));
    for (const text of [sample.title, sample.subtitle, sample.footer, last]) expect(shown).toContain(words(text));
  });

  it.each([
    ["en", "en-GB"],
    ["ru", "ru-RU"],
    ["kk", "kk-KZ"],
  ] as const)("becomes a PDF that can be read aloud (%s)", async (language, tag) => {
    const pdf = join(folder, `brief-${language}.pdf`);
    const source = readFileSync(pdf, "latin1");
    expect(source).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(source).toContain(`/Lang(${tag})`);
    expect(source).toContain("/DisplayDocTitle true");
    const links = source.split("/Subtype/Link").slice(1);
    expect(links).toHaveLength(1);
    for (const link of links) expect(link.slice(0, link.indexOf("endobj"))).toMatch(/\/Contents\s*[(<]/u);
    const tags = await pdfTags(pdf);
    const levels = tags.filter((kind) => /^H\d$/u.test(kind)).map((kind) => Number(kind.slice(1)));
    expect(levels.slice(0, 4)).toEqual([1, 1, 2, 3]);
    levels.forEach((level, at) => expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1));
    expect(tags.filter((kind) => kind === "TH")).toHaveLength(4);
    expect(tags).toEqual(expect.arrayContaining(["Caption", "Table", "L", "LI", "Link"]));
  });

  it("keeps its link and its words when it is saved again there", async () => {
    const copy = await convert(pathOf("kk"), "docx", join(folder, "again"));
    const saved = new Uint8Array(readFileSync(copy));
    expect(documents.read(saved)).toEqual(documents.read(new Uint8Array(readFileSync(pathOf("kk")))));
    expect(documents.isUntouched(saved)).toBe(false);
    await toPdf([copy], join(folder, "again"));
    const shown = words(await pdfText(join(folder, "again", "brief-kk.pdf")));
    for (const gap of SAMPLE_WORDS.kk.gaps) expect(shown).toContain(words(gap.solution));
  });
});
