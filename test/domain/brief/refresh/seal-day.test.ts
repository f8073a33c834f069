import { readSealDay, writeSealDay } from "../../../../src/domain/brief/refresh/seal-day";
import { wordsOf } from "../../../../src/domain/brief/words/words-of";

it.each([
  ["en", "1 December 2026", "25 November 2026", "(linked texts; numbers, lists and the choice of gaps: #)"],
  ["ru", "1 декабря 2026 года", "25 ноября 2026 года", "(связанные тексты; числа, перечни и выбор пробелов: #)"],
  [
    "kk",
    "2026 жылғы 1 желтоқсан",
    "2026 жылғы 25 қараша",
    "(байланысқан мәтіндер; сандар, тізімдер және таңдалған олқылықтар: #)",
  ],
] as const)(
  "a seal tells both of its days, also in the words of an earlier version (%s)",
  (language, day, was, words) => {
    const earlier = `8556671bed5e · ${was}`;
    const known = wordsOf(language);
    expect(readSealDay(writeSealDay({ day, earlier }, known), known)).toEqual({ day, earlier });
    expect(readSealDay(`${day} ${words.replace("#", earlier)}`, known)).toEqual({ day, earlier });
    expect(readSealDay(day, known)).toEqual({ day, earlier: "" });
  },
);
