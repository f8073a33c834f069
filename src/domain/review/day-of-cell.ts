import { isoDate } from "./cell-date";

/** Days from the start of either calendar to 1970. */
const TO_1970 = { 1900: 25_569, 1904: 24_107 } as const;

/** Whether a text is a day, ISO, that Excel has a date for. */
export const isDay = (text: string): boolean => dayNumber(text, 1900) !== undefined;

/** The number that a date cell holds for a day, ISO; undefined for any other text, and for days that Excel counts otherwise. */
export function dayNumber(text: string, calendar: 1900 | 1904): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return undefined;
  const serial = Date.parse(`${text}T00:00:00Z`) / 86_400_000 + TO_1970[calendar];
  return isoDate(serial, calendar) === text ? serial : undefined;
}
