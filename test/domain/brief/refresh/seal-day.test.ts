import { readSealDay, writeSealDay } from "../../../../src/domain/brief/refresh/seal-day";
import { wordsOf } from "../../../../src/domain/brief/words/words-of";

it.each([
  ["en", "1 December 2026", "25 November 2026"],
  ["ru", "1 декабря 2026 года", "25 ноября 2026 года"],
  ["kk", "2026 жылғы 1 желтоқсан", "2026 жылғы 25 қараша"],
] as const)("a seal tells both of its days (%s)", (language, day, was) => {
  const earlier = `8556671bed5e · ${was}`;
  const words = wordsOf(language);
  expect(readSealDay(writeSealDay({ day, earlier }, words), words)).toEqual({ day, earlier });
  expect(readSealDay(day, words)).toEqual({ day, earlier: "" });
});
