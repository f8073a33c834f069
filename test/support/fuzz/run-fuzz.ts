import { readFileSync } from "node:fs";
import { join } from "node:path";

import { catalogueSource } from "../../../src/adapters/catalogue/catalogue-source";
import { docxDocuments } from "../../../src/adapters/docx/docx-documents";
import type { FileKind } from "../../../src/adapters/opc/file-kind";
import { openWorkbook } from "../../../src/adapters/xlsx/xlsx-workbook";
import { checkWorkbook } from "../../../src/app/check-workbook";
import { makeBrief } from "../../../src/app/make-brief";
import { UnusableInput } from "../../../src/domain/result";
import { cleanWorkbook } from "../clean-review";
import { workbookWithEverything } from "../workbook-with-everything";
import { mutateFile } from "./mutate-file";
import { Random } from "./random";

/** What became of the files: a value, a refusal in words, or something that must never be. */
export interface FuzzOutcome {
  readonly used: number;
  readonly refused: number;
  /** Each with the number that `run-fuzz.ts` takes to make that one file again. */
  readonly faults: readonly string[];
  readonly longestMs: number;
  readonly megabytes: number;
}

type Use = (file: Uint8Array) => Promise<void>;

/** A refusal that says nothing to a person who has never seen our code. */
const notInWords = (message: string): boolean =>
  message.trim().length < 20 ||
  /\bundefined\b(?! entity)|\[object|TypeError|RangeError|is not a function/u.test(message);

async function fuzz(workbooks: number, documents: number, seed: number): Promise<FuzzOutcome> {
  const catalogue = await catalogueSource.load();
  const briefs = docxDocuments(readFileSync(join(__dirname, "../../../assets/brief-template.docx")));
  const review = cleanWorkbook();
  const brief = await makeBrief({
    workbook: openWorkbook(review, "review.xlsx"),
    catalogue,
    documents: briefs,
    date: "2026-11-25",
    time: "2026-11-25T09:30:00Z",
  });
  const useWorkbook: Use = async (file) => {
    const workbook = openWorkbook(file, "mutated.xlsx");
    await workbook.readThreads();
    const tables = (await workbook.readTables()).value;
    const [table] = tables;
    const row = table?.rows[0];
    const header = table?.headers[1] ?? "";
    const before = String(row?.cells[1] ?? "");
    if (table && row) await workbook.write([{ table: table.name, row: row.row, header, before, after: "changed" }]);
    workbook.save();
    if (tables.some(({ name }) => name === "Gaps")) await checkWorkbook(workbook, catalogue, "en");
  };
  const useDocument: Use = async (file) => {
    briefs.isUntouched(file);
    briefs.read(file);
    docxDocuments(file).layout();
  };
  const runs: readonly (readonly [FileKind, readonly Uint8Array[], number, Use])[] = [
    ["workbook", [review, workbookWithEverything(3)], workbooks, useWorkbook],
    ["document", [brief.value.file], documents, useDocument],
  ];
  const outcome = { used: 0, refused: 0, faults: [] as string[], longestMs: 0 };
  for (const [kind, files, count, use] of runs) {
    for (let index = 0; index < count; index++) {
      const number = seed + index;
      process.stderr.write(`\r${kind} ${number}`);
      const random = new Random(number);
      const file = mutateFile(random.of(files), kind, random);
      const start = performance.now();
      try {
        await use(file);
        outcome.used++;
      } catch (error) {
        if (error instanceof UnusableInput && !notInWords(error.message)) outcome.refused++;
        else outcome.faults.push(`${kind} ${number}: ${error instanceof Error ? (error.stack ?? "") : String(error)}`);
      }
      outcome.longestMs = Math.max(outcome.longestMs, performance.now() - start);
    }
  }
  return { ...outcome, megabytes: process.resourceUsage().maxRSS / 1024 };
}

const [workbooks = 0, documents = 0, seed = 1] = process.argv.slice(2).map(Number);
void fuzz(workbooks, documents, seed).then((outcome) => process.stdout.write(JSON.stringify(outcome)));
