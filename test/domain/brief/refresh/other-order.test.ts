import { wordsOf } from "../../../../src/domain/brief/words/words-of";
import type { Gap } from "../../../../src/domain/gap/gap";
import type { Language } from "../../../../src/domain/language";
import { feedback, gap, review } from "../../../support/builders";
import { briefOf, planFor, refreshed } from "../../../support/refreshed-file";

const NUMBERS = [1, 2, 3, 4, 5, 6, 7];

const toGap = (number: number, cells: Partial<Gap> = {}): Gap =>
  gap({
    id: `G-00${number}`,
    headline: `Headline ${number}`,
    issue: `Issue ${number} of it.`,
    solution: `Solve it in way ${number}.`,
    rank: number,
    ...cells,
  });

/** A review whose gaps have these ranks, in the order of their numbers, each with a remark that was taken up. */
const ranked = (language: Language, ranks: readonly number[]) =>
  review({
    details: { language },
    gaps: ranks.map((rank, at) => toGap(at + 1, { rank })),
    amendments: [],
    consultations: [{ id: "C1", date: "2026-10-01", with: "A board" }],
    feedback: ranks.map((_, at) =>
      feedback({
        id: `F-${at + 1}`,
        gap: `G-00${at + 1}`,
        feedback: `Remark ${at + 1}.`,
        disposition: "accepted",
        response: `Answer ${at + 1}.`,
      }),
    ),
  });

async function otherSections(file: Uint8Array, now: ReturnType<typeof ranked>): Promise<readonly string[]> {
  const { around } = await planFor(file, now);
  return (around?.sections ?? []).filter(({ state }) => state !== "fresh").map(({ section }) => section);
}

describe.each(["en", "ru", "kk"] as const)("a brief whose gaps have another order in the table (%s)", (language) => {
  const { headings } = wordsOf(language);
  const turned = [...NUMBERS].reverse();

  it("names gaps and recommendations as sections that would be written otherwise, also once it is refreshed", async () => {
    const made = briefOf(ranked(language, NUMBERS));
    const now = ranked(language, [2, 1, ...NUMBERS.slice(2)]);
    expect(await otherSections(made, ranked(language, NUMBERS))).toEqual([]);
    expect(await otherSections(made, now)).toEqual(expect.arrayContaining([headings.gaps, headings.recommendations]));
    expect(await otherSections(await refreshed(made, now), now)).toContain(headings.recommendations);
  });

  it("names neither while the table is as it was, in whatever order its rows stand there", async () => {
    for (const ranks of [turned, [3, 1, 2, 7, 5, 6, 4]]) {
      const now = ranked(language, ranks);
      expect(await otherSections(briefOf(now), now)).toEqual([]);
    }
  });

  it("does not say of its examples of changes that the table no longer says them", async () => {
    const made = briefOf(ranked(language, NUMBERS));
    const { blocks } = await planFor(made, ranked(language, turned));
    const examples = blocks.filter(({ binding }) => ["feedback", "response"].includes(binding.field));
    expect(examples.length).toBeGreaterThan(0);
    expect(examples.map(({ id, state }) => `${id} ${state}`)).toEqual(examples.map(({ id }) => `${id} fresh`));
  });
});

it("an example of a change that the table words anew is changed, though others would be told today", async () => {
  const made = briefOf(ranked("en", NUMBERS));
  const turned = ranked("en", [...NUMBERS].reverse());
  const now = {
    ...turned,
    feedback: turned.feedback.map((row) => (row.gap === "G-001" ? { ...row, feedback: "Another remark." } : row)),
  };
  const found = (await planFor(made, now)).blocks.find(({ id }) => id === "G-001/feedback");
  expect(found).toMatchObject({ state: "changed", now: "Another remark." });
});
