import { dayIn, isDateFormat, isoDate } from "../../../src/domain/review/cell-date";

describe("dates as Excel counts them", () => {
  it.each([
    [1, 1900, "1900-01-01"],
    [59, 1900, "1900-02-28"],
    [61, 1900, "1900-03-01"],
    [46280, 1900, "2026-09-15"],
    [46280.604166666664, 1900, "2026-09-15T14:30:00"],
    [0.75, 1900, "18:00:00"],
    [0, 1904, "1904-01-01"],
    [44818, 1904, "2026-09-15"],
    [2958465, 1900, "9999-12-31"],
  ] as const)("%d of the %d calendar is %s", (serial, calendar, expected) => {
    expect(isoDate(serial, calendar)).toBe(expected);
  });

  it.each([-1, 2958466, Number.NaN, Infinity])("%d is no date", (serial) => {
    expect(isoDate(serial, 1900)).toBeUndefined();
  });
});

describe("a cell where a day belongs", () => {
  it.each([
    ["46301", undefined, "2026-10-06"],
    ["46301.75", undefined, "2026-10-06"],
    ["44839", 1904, "2026-10-06"],
    ["32874", undefined, "1990-01-01"],
    ["73415", undefined, "2100-12-31"],
  ] as const)("that holds %s without a format (calendar %p) says %s", (cell, calendar, day) => {
    expect(dayIn(cell, calendar)).toBe(day);
  });

  it.each(["", "32873", "73416", "2026", "-46301", "2026-10-06", "06.10.2026", "after the holidays", "46301 or so"])(
    "stays as it is: %j",
    (cell) => {
      expect(dayIn(cell)).toBe(cell);
    },
  );
});

describe("number formats", () => {
  it.each(["m/d/yyyy", "dd\\.mm\\.yyyy", "[$-409]d-mmm-yy;@", "h:mm AM/PM", '"on" yyyy'])(
    "%s shows a date or a time",
    (code) => {
      expect(isDateFormat(code)).toBe(true);
    },
  );

  it.each(["General", "@", "0.00", "[h]:mm", "#,##0", '0 "days"', "[Red]0"])("%s does not", (code) => {
    expect(isDateFormat(code)).toBe(false);
  });
});
