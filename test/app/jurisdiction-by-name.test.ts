import { catalogueSource } from "../../src/adapters/catalogue/catalogue-source";
import { createReviewWorkbook } from "../../src/adapters/xlsx/create/create-review-workbook";
import { openWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import { checkWorkbook } from "../../src/app/check-workbook";
import { cleanReview } from "../support/clean-review";

const [GAP] = cleanReview.rows.Gaps ?? [];

/** What is found in a review of a country's law that cites one of Kazakhstan without its state, and waives that it is alone. */
async function findingsFor(jurisdiction: string): Promise<readonly (readonly [rule: string, message: string])[]> {
  const bytes = createReviewWorkbook({
    ...cleanReview,
    details: { ...cleanReview.details, jurisdiction },
    rows: {
      ...cleanReview.rows,
      Gaps: [
        { ...GAP, sources: "CRC, art. 16; Law on the Rights of the Child, art. 10" },
        { ...GAP, id: "G-002", sources: "CRC, art. 12; Law on the Rights of the Child, art. 11" },
      ],
      Waivers: [{ rule: "foreign-example", gap: "G-002", reason: "None could be found.", by: "L. Consultant" }],
    },
  });
  const { value } = await checkWorkbook(openWorkbook(bytes, "review.xlsx"), await catalogueSource.load(), "en");
  return value.findings.map(({ ruleId, message }) => [ruleId, message] as const);
}

const rulesFor = async (jurisdiction: string): Promise<readonly string[]> =>
  (await findingsFor(jurisdiction)).map(([rule]) => rule);

describe("The country under review", () => {
  it.each(["Казахстан", "Kazakhstan", "Қазақстан Республикасы", "РК", "kz"])(
    "is the same by its name %p as by its code",
    async (name) => {
      expect(await findingsFor(name)).toEqual(await findingsFor("KZ"));
    },
  );

  it("decides which laws are examples of others", async () => {
    expect(await rulesFor("KZ")).toContain("foreign-example");
    expect(await rulesFor("KZ")).not.toContain("cited-instrument-known");
    expect(await rulesFor("Mongolia")).toContain("cited-instrument-known");
  });

  it.each(["Ruritania", ""])(
    "where it is not known (%p), gives no ground to delete a waiver or to speak of another country",
    async (name) => {
      const found = await findingsFor(name);
      expect(found.map(([rule]) => rule)).not.toContain("waiver-is-used");
      const [, said] = found.find(([rule]) => rule === "cited-instrument-known") ?? [];
      expect(said).toContain("the review does not say whose law is under review");
    },
  );
});
