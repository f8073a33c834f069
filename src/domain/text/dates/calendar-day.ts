/**
 * The day that a cell names, ISO: of `2026-10-06`, `2026-10-06T09:00` and `06.10.2026`, with a time after it or not.
 * Undefined where it names none, or one that there is not.
 */
export function calendarDay(cell: string): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/u.exec(cell.trim());
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?: .*)?$/u.exec(cell.trim());
  const [, year, month, day] = iso ?? (dotted ? ["", dotted[3], dotted[2], dotted[1]] : []);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return undefined;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
