import { createFrozenCopy } from "../../../../../src/adapters/xlsx/create/frozen/create-frozen-copy";
import { verifyFrozen } from "../../../../../src/adapters/xlsx/create/frozen/verify-frozen";
import { createReviewWorkbook } from "../../../../../src/adapters/xlsx/create/create-review-workbook";
import { openWorkbook } from "../../../../../src/adapters/xlsx/xlsx-workbook";
import { freezeReview } from "../../../../../src/domain/frozen/frozen-review";
import type { Review } from "../../../../../src/domain/review/review";
import { ownProfile } from "../../../../support/own-profile";
import { officeErrors } from "../../../../support/validate-office";
import { amendment, gap, provision, review } from "../../../../support/builders";
import { content } from "../review-parts";

const tablesOf = async (given: Partial<Review>) => {
  const bytes = createFrozenCopy(freezeReview(review(given)), "2026-11-25");
  return (await openWorkbook(bytes, "copy.xlsx").readTables()).value;
};

describe("a frozen copy", () => {
  it("says what kind of change it is where the final text does, since a repeal has no new text", async () => {
    const repeal = amendment({ newText: "", kind: "repeal" });
    const [, , finalText] = await tablesOf({ gaps: [gap()], provisions: [provision()], amendments: [repeal] });
    expect(finalText?.headers.at(-1)).toBe("Kind of change");
    expect(finalText?.rows[0]?.cells.at(-1)).toBe("Repeal");
    const [, , plain] = await tablesOf({ gaps: [gap()], amendments: [amendment()] });
    expect(plain?.headers.at(-1)).toBe("Justification");
  });

  it("calls a provision on its own sheet as on the others, by its citation, and by its number where it has none", async () => {
    const provisions = [
      provision({ id: "chapter 1", citation: "глава 1" }),
      provision({ id: "1(1)", citation: "пункт 1 статьи 1" }),
      provision({ id: "2", citation: "" }),
    ];
    const [, gaps, own] = await tablesOf({ gaps: [gap({ provisions: ["1(1)"] })], amendments: [], provisions });
    expect(own?.headers).toEqual(["Provision", "Heading", "Text"]);
    expect(own?.rows.map(({ cells }) => cells[0])).toEqual(["глава 1", "пункт 1 статьи 1", "2"]);
    expect(gaps?.rows[0]?.cells).toContain("пункт 1 статьи 1");
  });

  it("keeps a text that looks like a formula a text, whatever its line ends", async () => {
    const [, gaps] = await tablesOf({ gaps: [gap({ issue: "=1+1\r\nand more" })] });
    expect(gaps?.rows[0]?.cells[1]).toBe("=1+1\nand more");
  });

  it("holds nothing of a profile of the review's own", async () => {
    const given = { gaps: [gap()], provisions: [provision()] };
    const bytes = (profile: Partial<Review>) =>
      createFrozenCopy(freezeReview(review({ ...given, ...profile })), "2026-11-25");
    expect(Buffer.from(bytes({ profile: ownProfile })).equals(Buffer.from(bytes({})))).toBe(true);
    expect(await officeErrors(bytes({ profile: ownProfile }))).toEqual([]);
  });

  it("is not given out where it holds anything else", () => {
    expect(() => verifyFrozen(createReviewWorkbook(content()), [])).toThrow(/would not hold just the texts/u);
  });
});
