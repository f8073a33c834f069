import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openBriefFile } from "../src/adapters/docx/linked/brief-file";
import { LANGUAGES } from "../src/domain/language";
import { briefDocuments, compose } from "./domain/brief/composed";
import { generatedReview } from "./support/generated-review";
import { filledPages, hasLibreOffice, pageCount, pdfText, toPdf } from "./support/libreoffice";

const NUMBERS_OF_GAPS = [1, 2, 5, 8, 15, 30, 60, 150, 500];
const CASES = LANGUAGES.flatMap((language) => [
  ...NUMBERS_OF_GAPS.map((gaps) => ({ language, gaps, texts: "realistic" as const })),
  ...[5, 15, 60].flatMap((gaps) => (["short", "huge"] as const).map((texts) => ({ language, gaps, texts }))),
  ...[30, 500].map((gaps) => ({ language, gaps, texts: "huge" as const })),
]).map((options) => ({ ...options, name: `${options.texts}-${options.gaps}-${options.language}` }));

/** From this many gaps on a brief fills its pages. */
const MANY = 20;

(hasLibreOffice ? describe : describe.skip)("a rendered brief", () => {
  const folder = mkdtempSync(join(tmpdir(), "gap-table-brief-pages-"));
  const layout = briefDocuments.layout();

  beforeAll(async () => {
    const files = CASES.map(({ name, ...options }) => {
      const file = join(folder, `${name}.docx`);
      writeFileSync(file, briefDocuments.write(compose(generatedReview(options))));
      return file;
    });
    await toPdf(files, folder);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  describe.each(CASES)("of $gaps gaps with $texts texts in $language", ({ name, gaps }) => {
    const pdf = join(folder, `${name}.pdf`);

    it("has the pages it should, and the last one is not nearly empty", async () => {
      const pages = await pageCount(pdf);
      const lastPage = (await filledPages(pdf, layout)) - (pages - 1);
      expect(pages).toBeLessThanOrEqual(gaps <= 5 ? 3 : 5);
      expect(pages).toBeGreaterThanOrEqual(gaps < 15 ? 1 : gaps < MANY ? 4 : 5);
      if (pages > 1) expect(lastPage).toBeGreaterThanOrEqual(gaps >= MANY ? 2 / 3 : 1 / 3);
      expect(await pdfText(pdf)).not.toContain("…");
    });

    it("is told to have as many pages when it is opened for a refresh", async () => {
      const opened = openBriefFile(new Uint8Array(readFileSync(join(folder, `${name}.docx`))), layout);
      const told = (await opened.read()).value.pages ?? 0;
      expect(Math.abs(told - (await filledPages(pdf, layout)))).toBeLessThan(0.2);
      expect(Math.ceil(told)).toBeLessThanOrEqual(await pageCount(pdf));
    });
  });
});
