import { noDay, writeDay } from "../../../src/domain/rules/no-day";
import { calendarDay } from "../../../src/domain/text/dates/calendar-day";
import { sayDate } from "../../../src/domain/text/dates/say-date";
import { LANGUAGES } from "../../../src/domain/language";
import { isCalendarDay } from "../../../src/domain/rules/calendar-day";

describe("isCalendarDay", () => {
  it.each([
    "2026-10-06",
    " 2026-10-06 ",
    "2026-10-06T09:00:00Z",
    "6.10.2026",
    "06.10.2026",
    "2024-02-29",
    "05.04.2026",
    "5 апреля 2026 года",
    "«05» апреля 2026 г.",
    "2026 жылғы 5 сәуір",
    "2026 ж. 5 сәуір",
    "5 April 2026",
    "April 5, 2026",
    "5th Apr. 2026",
    "5 April 2026 10:00",
    "25/04/2026",
    "05/05/2026",
    "2026-10-06 09:00",
    "2026-10-06T09:00:00.000+05:00",
    "06.10.2026, 9:00",
    "06.10.2026 10.00",
    "06.10.2026 в 10:00",
    "2026-10-06 at 10:00",
    "06.10.2026 10ч",
    "2026-10-06 сағат 10:00",
    "06.10.2026 г.",
    "06. 10. 2026.",
    "2026‑10‑06",
    "2026–10–06",
    "Mon 23 Nov 2026",
    "Fri, 4 Dec 2026",
    "Thurs. 3 December 2026",
    "пт 04.12.2026",
    "жм, 2026-12-04",
    "04.12.2026 (Friday)",
    "4 December 2026 (Friday)",
    "4 декабря 2026 г. (пт)",
    "Fri 04/12/2026",
  ])("takes “%s” for a day", (cell) => {
    expect(isCalendarDay(cell)).toBe(true);
  });

  it.each([
    "",
    "soon",
    "2026-02-29",
    "2026-13-01",
    "31.04.2026",
    "0",
    "46000",
    "2026-10-066",
    "31 February 2026",
    "05/04/2026",
    "апрель",
    "April 2026",
    "5 апреля",
    "5 or 6 April 2026",
    "до 5 апреля 2026",
    "by 5 April 2026",
    "2026 жылғы 5 сәуірге дейін",
    "Friday, 5 April 2026",
    "чт 04.12.2026",
    "04.12.2026 (Monday)",
    "4 December 2026 (Thu)",
    "Sat 04/12/2026 (Fri)",
    "5 апреля 2026, четверг",
    "05.04.26",
    "05‑04‑2026",
    "2026-05-04 or later",
    "2026-05-04 или позже",
    "2026-05-04 немесе кейін",
    "04.05.2026 или позже",
  ])("does not take “%s” for one", (cell) => {
    expect(isCalendarDay(cell)).toBe(false);
  });
});

describe("a day in words", () => {
  it.each([
    "12 мар. 2027 г.",
    "12 мар 2027",
    "12 март 2027",
    "12 марта 2027г.",
    "12-го марта 2027",
    "12-Mar-2027",
    "the 12th of March 2027",
    "Friday, March 12, 2027",
    "пятница, 12 марта 2027 г.",
    "2027 жылғы 12 наурыз, жұма",
    "2027ж. 12 наурыз",
    "2027 жылғы 12 наурызда",
    "12 нау. 2027",
  ])("is read as it is typed or printed: %s", (cell) => {
    expect(calendarDay(cell)).toBe("2027-03-12");
  });

  it.each(["янв.", "янв", "Jan", "Jan.", "январь", "января", "қаң.", "қаңтар"])("knows its month as %s", (month) => {
    expect(calendarDay(`5 ${month} 2026`)).toBe("2026-01-05");
  });

  it.each(LANGUAGES)("that the program writes in %s is read again", (language) => {
    for (let month = 1; month <= 12; month++) {
      const day = `2026-${String(month).padStart(2, "0")}-05`;
      expect(calendarDay(sayDate(day, language))).toBe(day);
    }
  });

  it.each([
    ["31 апреля 2026 года", "“31 апреля 2026 года” is no day of the calendar."],
    ["Monday, 12 March 2027", "“Monday, 12 March 2027” is no day of the calendar."],
    ["05/04/2026", "“05/04/2026” may be 5 April 2026 or 4 May 2026."],
    ["2026-05-04 or later", "“2026-05-04 or later” is not read as a date."],
    ["when we met", "“when we met” is not read as a date."],
  ])("that is none is told as what it is: %s", (typed, said) => {
    expect(noDay(typed).en).toBe(said);
    expect(noDay(typed, writeDay("2026-10-06")).en).toBe(`${said} Write one such as 2026-10-06.`);
  });
});
