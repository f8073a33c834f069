import { openBriefFile } from "../../../../src/adapters/docx/linked/brief-file";
import { planRefresh } from "../../../../src/domain/brief/refresh/plan-refresh";
import { wordsOf } from "../../../../src/domain/brief/words/words-of";
import type { Gap } from "../../../../src/domain/gap/gap";
import { LANGUAGES } from "../../../../src/domain/language";
import type { Language } from "../../../../src/domain/language";
import type { Review } from "../../../../src/domain/review/review";
import { briefDocuments, briefInput, compose } from "../../../domain/brief/composed";
import { generatedReview } from "../../../support/generated-review";

const many = (language: Language = "en") => generatedReview({ gaps: 30, language });

const withGap = (review: Review, at: number, cells: Partial<Gap>): Review => ({
  ...review,
  gaps: review.gaps.map((row, place) => (place === at ? { ...row, ...cells } : row)),
});

/** The sections that a brief of one review would have otherwise for another. */
async function otherSections(before: Review, now: Review): Promise<readonly string[]> {
  const { value } = await openBriefFile(briefDocuments.write(compose(before)), briefDocuments.layout()).read();
  const { around } = planRefresh(value, briefInput(now)).plan;
  return (around?.sections ?? []).filter(({ state }) => state !== "fresh").map(({ section }) => section);
}

/** Where a gap stands that a brief of the review only counts, and does not recommend on. */
const counted = (review: Review): number => {
  const row = compose(review).rows.find(
    ({ detail, recommendation }) => detail === "counted" && recommendation === "none",
  );
  return review.gaps.findIndex(({ id }) => id === row?.gap);
};

it.each(LANGUAGES)(
  "a brief says that a gap which is among the most important now is not told in it (%s)",
  async (language) => {
    const { headings } = wordsOf(language);
    const review = many(language);
    expect(await otherSections(review, withGap(review, counted(review), { rank: 1 }))).toEqual(
      expect.arrayContaining([headings.gaps, headings.recommendations]),
    );
  },
);

it("names the instruments cited where the gap that is not told has others", async () => {
  const { headings } = wordsOf("en");
  const review = many();
  const at = counted(review);
  const alone = withGap(review, at, { sources: "art. 12 CEDAW", rank: undefined });
  expect(await otherSections(alone, withGap(alone, at, { rank: 1 }))).toContain(headings.instruments);
});

it("and that one which is told has become less important, yet nothing where that changes neither", async () => {
  const review = many();
  const { gap } = compose(review).rows.find(({ detail }) => detail === "full") ?? {};
  const told = review.gaps.findIndex(({ id }) => id === gap);
  const { headings } = wordsOf("en");
  expect(await otherSections(review, withGap(review, told, { priority: undefined }))).toContain(headings.gaps);
  expect(await otherSections(review, review)).toEqual([]);
  const last = withGap(review, counted(review), { priority: undefined });
  expect(await otherSections(review, last)).not.toContain(headings.recommendations);
});
