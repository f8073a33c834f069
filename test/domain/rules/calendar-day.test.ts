import { isCalendarDay } from "../../../src/domain/rules/calendar-day";

describe("isCalendarDay", () => {
  it.each(["2026-10-06", " 2026-10-06 ", "2026-10-06T09:00:00Z", "6.10.2026", "06.10.2026", "2024-02-29"])(
    "takes “%s” for a day",
    (cell) => {
      expect(isCalendarDay(cell)).toBe(true);
    },
  );

  it.each(["", "soon", "2026-02-29", "2026-13-01", "31.04.2026", "0", "46000", "2026-10-066"])(
    "does not take “%s” for one",
    (cell) => {
      expect(isCalendarDay(cell)).toBe(false);
    },
  );
});
