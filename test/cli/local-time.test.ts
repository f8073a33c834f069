import { localClock, localDay } from "../../src/cli/local-time";

describe("days and hours of the computer", () => {
  it.each(["2026-11-07T09:05:00", "2026-01-31T23:59:59", "0987-12-01T00:00:00"])("are those of %s", (local) => {
    const time = new Date(local);
    expect(localDay(time)).toBe(local.slice(0, 10));
    expect(localClock(time)).toBe(local.slice(11, 16));
  });
});
