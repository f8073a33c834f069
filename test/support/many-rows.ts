import type { Amendment } from "../../src/domain/amendment/amendment";
import type { Gap } from "../../src/domain/gap/gap";
import type { Review, ReviewDetails } from "../../src/domain/review/review";
import { details, review } from "./builders";

type Cells = Partial<Pick<Gap, "issue" | "solution" | "sources">> &
  Partial<Pick<Amendment, "draftText" | "newText" | "alternativeText" | "justification">> &
  Partial<Pick<ReviewDetails, "author">>;

const WORDS = "платформа ребёнок мәліметтер қорғалады the provider shall assess үлгі ұйым және service risks".split(
  " ",
);

/** A text of so many words, always the same for a number. */
export const words = (count: number, seed: number): string =>
  Array.from({ length: count }, (_, at) => WORDS[(seed * 7 + at * (3 + (seed % 4))) % WORDS.length]).join(" ");

/** A review of so many gaps, each with a provision in chapters of five and an amendment of its own. */
export function manyRows(count: number, { author = "Author", ...cells }: Cells = {}): Review {
  const numbers = Array.from({ length: count }, (_, at) => at + 1);
  return review({
    details: details({ author }),
    gaps: numbers.map((n) => ({
      id: `G-${n}`,
      provisions: [`${n}(1)`],
      issue: words(60, n),
      solution: words(45, n + 1),
      ...cells,
    })),
    provisions: numbers.flatMap((n) => [
      ...(n % 5 === 1 ? [{ id: `chapter ${n}`, citation: `Chapter ${n}`, heading: words(4, n), text: "" }] : []),
      { id: `${n}(1)`, citation: `Article ${n}(1)`, heading: words(3, n), text: words(50, n) },
    ]),
    amendments: numbers.map((n) => ({
      id: `A-${n}`,
      gap: `G-${n}`,
      provision: `${n}(1)`,
      draftText: words(50, n),
      newText: `${words(30, n)}\n${words(25, n + 3)}`,
      alternativeText: n % 3 === 0 ? words(20, n) : "",
      ...cells,
    })),
  });
}
