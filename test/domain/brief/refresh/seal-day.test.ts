import { readSealDay, writeSealDay } from "../../../../src/domain/brief/refresh/seal-day";
import { OTHER_TEXTS } from "../../../../src/domain/brief/words/brief-words";
import { wordsOf } from "../../../../src/domain/brief/words/words-of";

it.each([
  ["en", "1 December 2026", "25 November 2026"],
  ["ru", "1 декабря 2026 года", "25 ноября 2026 года"],
  ["kk", "2026 жылғы 1 желтоқсан", "2026 жылғы 25 қараша"],
] as const)("a seal tells both of its days (%s)", (language, day, was) => {
  const earlier = `8556671bed5e · ${was}`;
  const words = wordsOf(language);
  for (const other of OTHER_TEXTS)
    expect(readSealDay(writeSealDay({ day, earlier }, other, words), words)).toEqual({ day, earlier });
  expect(readSealDay(day, words)).toEqual({ day, earlier: "" });
});

it.each([
  [
    "en",
    "1 December 2026 (texts taken from the table, but for gaps withdrawn since; numbers, lists and the choice of gaps: 8556671bed5e · 25 November 2026)",
    { day: "1 December 2026", earlier: "8556671bed5e · 25 November 2026" },
  ],
  [
    "ru",
    "1 декабря 2026 года (тексты из таблицы, кроме снятых с тех пор пробелов; числа, перечни и выбор пробелов: 8556671bed5e · 25 ноября 2026 года)",
    { day: "1 декабря 2026 года", earlier: "8556671bed5e · 25 ноября 2026 года" },
  ],
  [
    "kk",
    "2026 жылғы 1 желтоқсан (содан бері алынып тасталған олқылықтардан басқа кесте мәтіндері; сандар, тізімдер және таңдалған олқылықтар: 8556671bed5e · 2026 жылғы 25 қараша)",
    { day: "2026 жылғы 1 желтоқсан", earlier: "8556671bed5e · 2026 жылғы 25 қараша" },
  ],
] as const)("a seal of an earlier version is read (%s)", (language, seal, read) => {
  expect(readSealDay(seal, wordsOf(language))).toEqual(read);
});
