const DAY = 86_400_000;
/** Day 0 of either calendar, as a time. */
const EPOCH = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;
const LAST_DAY = 2_958_465;

/**
 * A date cell's number as ISO text: `"2026-09-15"`, `"2026-09-15T14:30:00"` when it has a time, `"14:30:00"` when it
 * has no day. Undefined for a number no date has.
 */
export function isoDate(serial: number, calendar: 1900 | 1904): string | undefined {
  if (!(serial >= 0 && serial < LAST_DAY + 1)) return undefined;
  // Excel believes in 29 February 1900 (day 60), so the days before it are one off.
  const days = calendar === 1900 && serial >= 1 && serial < 60 ? serial + 1 : serial;
  const iso = new Date(EPOCH[calendar] + Math.round((days * DAY) / 1000) * 1000).toISOString();
  const [date = "", time = ""] = iso.slice(0, 19).split("T");
  if (calendar === 1900 && serial < 1) return time;
  return time === "00:00:00" ? date : `${date}T${time}`;
}

/** Whether a number format, e.g. `"dd.mm.yyyy"`, shows a number as a date or a time of day; lengths of time (`"[h]:mm"`) are numbers. */
export function isDateFormat(code: string): boolean {
  if (/\[[hms]+\]/iu.test(code)) return false;
  const [positive = ""] = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/gu, "").split(";");
  return /[ymdhs]/iu.test(positive) && !/general|[#?]/iu.test(positive);
}
