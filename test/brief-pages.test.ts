import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LANGUAGES } from "../src/domain/language";
import { briefDocuments, compose } from "./domain/brief/composed";
import { generatedReview } from "./support/generated-review";
import { hasLibreOffice, pageCount, toPdf } from "./support/libreoffice";

const NUMBERS_OF_GAPS = [1, 5, 15, 30, 60, 150, 500];
const CASES = LANGUAGES.flatMap((language) => [
  ...NUMBERS_OF_GAPS.map((gaps) => ({ language, gaps, texts: "realistic" as const })),
  ...[5, 15, 60].flatMap((gaps) => (["short", "huge"] as const).map((texts) => ({ language, gaps, texts }))),
]).map((options) => ({ ...options, name: `${options.texts}-${options.gaps}-${options.language}` }));

(hasLibreOffice ? describe : describe.skip)("a rendered brief", () => {
  const folder = mkdtempSync(join(tmpdir(), "gap-table-brief-pages-"));

  beforeAll(async () => {
    const files = CASES.map(({ name, ...options }) => {
      const file = join(folder, `${name}.docx`);
      writeFileSync(file, briefDocuments.write(compose(generatedReview(options))));
      return file;
    });
    await toPdf(files, folder);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(CASES)("of $gaps gaps with $texts texts in $language has the pages it should", async ({ name, gaps }) => {
    const pages = await pageCount(join(folder, `${name}.pdf`));
    expect(pages).toBeLessThanOrEqual(gaps < 15 ? 3 : 5);
    expect(pages).toBeGreaterThanOrEqual(gaps < 15 ? 1 : gaps < 20 ? 4 : 5);
  });
});
