import { timeInWords } from "../../../src/ui/comments/time-in-words";
import { wordsIn } from "../../support/words";

const now = new Date(2026, 9, 10, 12, 0);
const at = (...when: Parameters<typeof localTime>) => timeInWords(localTime(...when), now, wordsIn("en"));
const localTime = (year: number, month: number, day: number, hour: number, minute: number): string =>
  new Date(year, month - 1, day, hour, minute).toISOString();

const ago = (minutes: number) =>
  timeInWords(new Date(now.getTime() - minutes * 60_000).toISOString(), now, wordsIn("ru"));

describe("a time in words", () => {
  it.each([
    [at(2026, 10, 10, 12, 0), "just now"],
    [at(2026, 10, 10, 11, 59), "1 minute ago"],
    [at(2026, 10, 10, 11, 18), "42 minutes ago"],
    [at(2026, 10, 10, 8, 5), "today at 08:05"],
    [at(2026, 10, 9, 23, 50), "yesterday at 23:50"],
    [at(2026, 10, 1, 9, 0), "1 October, 09:00"],
    [at(2025, 10, 1, 9, 0), "1 October 2025, 09:00"],
  ])("is %s", (words, expected) => {
    expect(words).toBe(expected);
  });

  it("declines Russian minutes", () => {
    expect([ago(1), ago(3), ago(11), ago(21)]).toEqual([
      "1 минуту назад",
      "3 минуты назад",
      "11 минут назад",
      "21 минуту назад",
    ]);
  });

  it("leaves alone what is no time", () => {
    expect(timeInWords("soon", now, wordsIn("en"))).toBe("soon");
  });
});
