import type { Command } from "commander";

import { briefStatus } from "../../app/brief-status";
import type { BriefPart } from "../../domain/brief/brief-parts";
import type { BriefComparison } from "../../domain/brief/compare-brief";
import { briefDocuments } from "../brief-documents";
import type { Surroundings } from "../surroundings";
import { readInput } from "../files";
import { naming, openWorkbookFile, tell } from "../open-workbook-file";
import { count } from "../report-words";

/** `gap-table status BRIEF.docx FILE.xlsx [--json]` */
export const statusCommand = (program: Command, { terminal, assets }: Surroundings): void => {
  program
    .command("status")
    .description(
      "Say row by row, and for what it shows beside the rows, whether a brief still says what the workbook says.",
    )
    .argument("<brief.docx>", "a brief made by gap-table")
    .argument("<file.xlsx>", "the review workbook")
    .option("--json", "the state as JSON")
    .action(async (brief: string, file: string, options: { json?: boolean }) => {
      const documents = await briefDocuments(assets);
      const [bytes, workbook] = [await readInput(brief), await openWorkbookFile(file)];
      const record = await naming(brief, () => documents.read(bytes));
      const { value, messages } = await naming(file, () => briefStatus(record.value, workbook));
      tell(terminal, [...record.messages, ...messages]);
      terminal.out(options.json ? `${JSON.stringify(value, undefined, 2)}\n` : toText(brief, file, value));
    });
};

function toText(brief: string, file: string, { state, rows, parts }: BriefComparison): string {
  if (state === "fresh") return `${brief} is fresh: all ${count(rows.length, "row")} say what ${file} says.\n`;
  const lines = rows.filter((row) => row.state !== "fresh").map((row) => `  ${row.gap.padEnd(8)} ${row.state}`);
  const beside = parts
    .filter((part) => part.state !== "fresh")
    .map((part) => `  ${PARTS[part.part]} – ${part.state === "unknown" ? "not remembered by the brief" : "changed"}`);
  const rowsSaid = `${lines.length} of ${count(rows.length, "row")} differ from ${file}`;
  const said = [
    `${brief} is stale: ${rowsSaid}${beside.length > 0 ? `, and ${count(beside.length, "part")} beside them` : ""}.`,
    ...lines,
    ...beside,
    "Make it again with gap-table brief.",
  ];
  return `${said.join("\n")}\n`;
}

const PARTS: Readonly<Record<BriefPart, string>> = {
  details: "details of the review (draft, client, author)",
  provisions: "provisions of the draft",
  consultations: "consultations and feedback",
  coverage: "notes on the aspects",
  documents: "guiding documents",
};
