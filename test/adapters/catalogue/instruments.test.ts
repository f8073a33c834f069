import { bundledCatalogue } from "../../../src/adapters/catalogue/bundled-catalogue";
import { catalogueSource } from "../../../src/adapters/catalogue/catalogue-source";

const catalogue = bundledCatalogue();
const { instruments } = catalogue;

/** What its data must be like is for the linter to say: see lint/. */
describe("the bundled catalogue", () => {
  it("holds every instrument and part", () => {
    expect(instruments).toHaveLength(139);
    expect(instruments.flatMap(({ parts }) => parts)).toHaveLength(1333);
    expect(instruments.filter(({ jurisdiction }) => jurisdiction === "KZ")).toHaveLength(26);
  });

  it("has a version of a date and a hash, and is made once", async () => {
    expect(catalogue.version).toMatch(/^\d{4}-\d{2}-\d{2}\.[0-9a-f]{6}$/);
    expect(await catalogueSource.load()).toBe(catalogue);
  });

  it.each(["Online Safety Act", "AI Act", "Закон об ИИ", "Digital Code", "Цифровой кодекс", "Конституция"])(
    "knows that %s may mean two instruments",
    (alias) => {
      expect(instruments.filter(({ ambiguousAliases }) => alias in ambiguousAliases)).toHaveLength(2);
    },
  );

  it("leads from what is superseded to what is current", () => {
    const pairs = instruments.flatMap(({ id, supersededBy }) => (supersededBy ? [`${id} > ${supersededBy}`] : []));
    expect(pairs).toEqual([
      "crc-gc-10 > crc-gc-24",
      "principles-digital-development-2014 > principles-digital-development",
      "unicef-ai-guidance-2021 > unicef-ai-guidance-2025",
      "kz-digital-code-draft > kz-digital-code",
      "kz-constitution-1995 > kz-constitution-2026",
      "kz-edocument-2003 > kz-digital-code",
      "kz-prevention-minors-2004 > kz-prevention-2025",
    ]);
  });

  it("says that it lists all articles only where it does", () => {
    const complete = instruments.filter(({ pinpoint }) => pinpoint.complete).map(({ id }) => id);
    expect(complete).toEqual(expect.arrayContaining(["crc", "crc-gc-25", "ungps", "lanzarote", "uk-aadc"]));
    expect(complete).not.toContain("crc-gc-20");
  });
});
