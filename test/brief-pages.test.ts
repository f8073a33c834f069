import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openBriefFile } from "../src/adapters/docx/linked/brief-file";
import { LANGUAGES } from "../src/domain/language";
import { briefDocuments, compose } from "./domain/brief/composed";
import { generatedReview } from "./support/generated-review";
import { filledPages, hasLibreOffice, pageCount, pdfText, toPdf } from "./support/libreoffice";

const NUMBERS_OF_GAPS = [1, 2, 5, 8, 15, 30, 60, 150, 500];
const CASES = [
  ...NUMBERS_OF_GAPS.map((gaps) => ({ gaps, texts: "realistic" as const })),
  ...[5, 15, 60].flatMap((gaps) => (["short", "huge"] as const).map((texts) => ({ gaps, texts }))),
  ...[30, 500].map((gaps) => ({ gaps, texts: "huge" as const })),
];

/** From this many gaps on a brief fills its pages. */
const MANY = 20;

(hasLibreOffice ? describe : describe.skip).each(LANGUAGES)("a rendered brief in %s", (language) => {
  const folder = mkdtempSync(join(tmpdir(), "gap-table-brief-pages-"));
  const layout = briefDocuments.layout();
  const fileOf = ({ gaps, texts }: (typeof CASES)[number], type: "docx" | "pdf"): string =>
    join(folder, `${texts}-${gaps}.${type}`);

  beforeAll(async () => {
    const files = CASES.map((options) => {
      const file = fileOf(options, "docx");
      writeFileSync(file, briefDocuments.write(compose(generatedReview({ ...options, language }))));
      return file;
    });
    await toPdf(files, folder);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  describe.each(CASES)("of $gaps gaps with $texts texts", (options) => {
    const { gaps } = options;
    const pdf = fileOf(options, "pdf");

    it("has the pages it should, and the last one is not nearly empty", async () => {
      const pages = await pageCount(pdf);
      const lastPage = (await filledPages(pdf, layout)) - (pages - 1);
      expect(pages).toBeLessThanOrEqual(gaps <= 5 ? 3 : 5);
      expect(pages).toBeGreaterThanOrEqual(gaps < 15 ? 1 : gaps < MANY ? 4 : 5);
      if (pages > 1) expect(lastPage).toBeGreaterThanOrEqual(gaps >= MANY ? 2 / 3 : 1 / 3);
      expect(await pdfText(pdf)).not.toContain("…");
    });

    it("is told to have as many pages when it is opened for a refresh", async () => {
      const opened = openBriefFile(new Uint8Array(readFileSync(fileOf(options, "docx"))), layout);
      const told = (await opened.read()).value.pages ?? 0;
      expect(Math.abs(told - (await filledPages(pdf, layout)))).toBeLessThan(0.2);
      expect(Math.ceil(told)).toBeLessThanOrEqual(await pageCount(pdf));
    });
  });
});
