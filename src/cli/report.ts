import type { CheckedWorkbook } from "../app/check-workbook";
import type { Language } from "../domain/language";
import { scopeOf } from "../domain/rules/finding";
import type { CheckReport, Finding } from "../domain/rules/finding";
import type { ToldRemark } from "../domain/review/remark-words";
import { oneLine } from "./harmless-text";
import { REPORT_WORDS } from "./words/report-words";

/**
 * The report as JSON for other programs. Each thing has an `id` that is the same in every language and in every run
 * while the same is found at the same row, wherever that row stands; only messages and cures are in a language. `remarks` tells what reading saw or could not see, with its cure, and
 * `waived` lists what a waiver of the workbook set aside, `unchecked` the places cited, by instrument, of which the
 * catalogue can't tell whether they exist.
 */
export const toJsonReport = (
  { findings, waived, unchecked, summary }: CheckedWorkbook,
  remarks: readonly ToldRemark[],
  language: Language,
): string => {
  const idOf = countedIds();
  const toJson = (finding: Finding) => ({ id: idOf(partsOf(finding)), ...toJsonFinding(finding) });
  return `${JSON.stringify(
    {
      remarks: remarks.map(({ kind, place, said, cure }) => ({
        id: idOf([kind, place?.sheet, place?.cell]),
        kind,
        place: place && { table: place.table, sheet: place.sheet, row: place.row, cell: place.cell },
        message: said[language],
        cure: cure[language],
      })),
      findings: findings.map(toJson),
      waived: waived.map(({ finding, waiver }) => ({
        ...toJson(finding),
        reason: waiver.reason.trim(),
        covers: scopeOf(waiver),
      })),
      unchecked,
      summary,
    },
    undefined,
    2,
  )}\n`;
};

/** Not the cell's address, which changes when rows are sorted. */
const partsOf = ({ ruleId, place, rowId, about }: Finding): readonly (string | undefined)[] => [
  ruleId,
  place.table,
  rowId || place.sheet,
  place.column,
  about,
];

/** Ids of what they are made of; what is found again gets a number behind it. */
function countedIds(): (parts: readonly (string | undefined)[]) => string {
  const counts = new Map<string, number>();
  return (parts) => {
    const id = parts.filter((part) => part !== undefined).join("/");
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return count === 1 ? id : `${id}/${count}`;
  };
}

const toJsonFinding = ({ ruleId, severity, place, rowId, about, message, fix }: Finding) => ({
  ruleId,
  severity,
  table: place.table,
  sheet: place.sheet,
  row: place.row,
  rowId,
  column: place.column,
  cell: place.cell,
  ...(about !== undefined && { about }),
  message,
  ...(fix && { fix }),
});

/** What settles the findings of a rule on the command line; the messages themselves speak of the pane, too. */
const COMMANDS: Readonly<Record<string, string>> = {
  "comments-recorded": "gap-table comments --record",
  "feedback-gap-certain": "gap-table comments --record",
  "questions-listed": "gap-table questions",
};

/** The report for a person: row by row, then what was waived and why, what was remarked on reading, and the sum. */
export function toTextReport(
  file: string,
  { findings, waived, summary }: CheckReport,
  remarks: readonly ToldRemark[],
  language: Language,
): string {
  const words = REPORT_WORDS[language];
  const width = Math.max(...Object.values(words.severity).map((word) => word.length));
  const indent = " ".repeat(width + 4);
  const lines: string[] = [];
  let row = "";
  for (const { place, rowId, rowName = rowId, severity, message, ruleId, fix } of findings) {
    const heading = words.row(place.sheet, place.row, rowName);
    if (heading !== row) lines.push("", heading);
    row = heading;
    lines.push(`  ${words.severity[severity].padEnd(width)}  ${place.cell.padEnd(5)} ${message}  [${ruleId}]`);
    if (fix) lines.push(`${indent}${words.fix(shorten(fix.before), shorten(fix.after))}`);
    const command = COMMANDS[ruleId];
    if (command !== undefined) lines.push(`${indent}${words.command}: ${command}`);
  }
  if (waived.length > 0) lines.push("", words.waived);
  for (const { finding, waiver } of waived) {
    lines.push(
      `  ${(finding.rowName ?? finding.rowId) || finding.place.cell}  ${finding.message}  [${finding.ruleId}]`,
    );
    lines.push(`${indent}${words.because}: ${waiver.reason.trim()}${words.covers[scopeOf(waiver)]}`);
  }
  if (remarks.length > 0) lines.push("", words.remarks);
  for (const { place, said, cure } of remarks) {
    lines.push(`  ${place ? `${place.sheet}!${place.cell}: ` : ""}${said[language]} ${cure[language]}`);
  }
  return `${[...lines, "", `${file}: ${words.sum(summary)}`].map(oneLine).join("\n").trimStart()}\n`;
}

const shorten = (text: string): string => (text.length > 120 ? `${text.slice(0, 119)}…` : text);
