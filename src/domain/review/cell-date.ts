/** 1 January 1970, and day 0 of the calendar of 1904, by the calendar of 1900. */
const UNIX_DAY = 25_569;
const DAY_OF_1904 = 1462;
const LAST_DAY = 2_958_465;

/**
 * A date cell's number as ISO text: `"2026-09-15"`, `"2026-09-15T14:30:00"` when it has a time, `"14:30:00"` when it
 * has no day. Undefined for a number no date has.
 */
export function isoDate(serial: number, calendar: 1900 | 1904 = 1900): string | undefined {
  if (!(serial >= 0 && serial < LAST_DAY + 1)) return undefined;
  // Excel believes in 29 February 1900 (day 60), so the days before it are one off.
  const days = calendar === 1904 ? serial + DAY_OF_1904 : serial >= 1 && serial < 60 ? serial + 1 : serial;
  const iso = new Date(Math.round((days - UNIX_DAY) * 86_400) * 1000).toISOString().slice(0, 19);
  return days < 1 ? iso.slice(11) : iso.replace("T00:00:00", "");
}

/**
 * What a cell says where a day belongs: of a number without the format of a date, as a pasted value has, the day of 1990 to
 * 2100 that it is kept for. All else stands as it is.
 */
export function dayIn(cell: string, calendar?: 1904): string {
  const day = isoDate(Math.floor(Number(cell)), calendar) ?? "";
  return day > "1990" && day < "2101" ? day : cell;
}

/** Whether a number format, e.g. `"dd.mm.yyyy"`, shows a number as a date or a time of day; lengths of time (`"[h]:mm"`) are numbers. */
export function isDateFormat(code: string): boolean {
  if (/\[[hms]+\]/iu.test(code)) return false;
  const [positive = ""] = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/gu, "").split(";");
  return /[ymdhs]/iu.test(positive) && !/general|[#?]/iu.test(positive);
}
