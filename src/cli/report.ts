import type { CheckReport, Finding } from "../domain/rules/finding";

/** The report as JSON for other programs; `waived` lists what a waiver of the workbook set aside. */
export const toJsonReport = ({ findings, waived, summary }: CheckReport): string =>
  `${JSON.stringify(
    {
      findings: findings.map(toJsonFinding),
      waived: waived.map(({ finding, reason }) => ({ ...toJsonFinding(finding), reason })),
      summary,
    },
    undefined,
    2,
  )}\n`;

const toJsonFinding = ({ ruleId, severity, place, rowId, message, fix }: Finding) => ({
  ruleId,
  severity,
  table: place.table,
  sheet: place.sheet,
  row: place.row,
  rowId,
  column: place.column,
  cell: place.cell,
  message,
  ...(fix && { fix }),
});

/** The report for a person: row by row, then what was waived and why, then the sum. */
export function toTextReport(file: string, { findings, waived, summary }: CheckReport): string {
  const lines: string[] = [];
  let row = "";
  for (const finding of findings) {
    const heading = `${finding.place.sheet}, row ${finding.place.row}${finding.rowId ? ` (${finding.rowId})` : ""}`;
    if (heading !== row) lines.push("", heading);
    row = heading;
    lines.push(
      `  ${finding.severity.padEnd(7)} ${finding.place.cell.padEnd(5)} ${finding.message}  [${finding.ruleId}]`,
    );
    if (finding.fix) lines.push(`          fix: “${shorten(finding.fix.before)}” → “${shorten(finding.fix.after)}”`);
  }
  if (waived.length > 0) {
    lines.push("", "Waived in the workbook");
    for (const { finding, reason } of waived) {
      lines.push(
        `  ${finding.rowId || finding.place.cell}  ${finding.message}  [${finding.ruleId}]`,
        `          because: ${reason}`,
      );
    }
  }
  const { errors, warnings, notes, gaps } = summary;
  lines.push(
    "",
    `${file}: ${count(errors, "error")}, ${count(warnings, "warning")}, ${count(notes, "note")} in ${count(gaps, "gap")}.`,
  );
  return `${lines.join("\n").trimStart()}\n`;
}

/** `1 error`, `2 errors`. */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;

const shorten = (text: string): string => (text.length > 120 ? `${text.slice(0, 119)}…` : text);
