/**
 * Whether a cell holds a day that there is, alone or with a time after it:
 * `2026-10-06`, `2026-10-06T09:00`, `06.10.2026`.
 */
export function isCalendarDay(cell: string): boolean {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/u.exec(cell.trim());
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?: .*)?$/u.exec(cell.trim());
  const [, year, month, day] = iso ?? (dotted ? ["", dotted[3], dotted[2], dotted[1]] : []);
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
