import { mendIds } from "../../domain/gap/mend-ids";
import { gapsNamed } from "../../domain/review/ids-named";
import type { Language } from "../../domain/language";
import { LANGUAGES } from "../../domain/language";
import { Refused } from "../session/refused";
import type { HeaderStep, TableStep } from "../../domain/review/repair-step";
import { columnLetter } from "../../domain/review/sheet-table";
import type { SheetTable } from "../../domain/review/sheet-table";
import type { ColumnSpec } from "../../domain/review/tables";
import { DELIVERABLE_COLUMNS, TABLES } from "../../domain/review/tables";
import { fold } from "../../domain/text/fold";
import { done, perform } from "../session/perform";
import { showContents } from "../session/read-workbook";
import { requireGaps, requireReview } from "../session/require-review";
import type { SessionContext } from "../session/session-context";
import { cellText, toCellEdit } from "../sheet-cells";
import { remember } from "./remember-step";
import { formulasLeft, notWritten } from "./tell-written";
import { writeCells } from "./write-cells";
import type { CellsWritten } from "./write-cells";

/** Which headers of a table are the three columns. */
export type AdoptedColumns = Readonly<Record<(typeof DELIVERABLE_COLUMNS)[number], string>>;

/** Make the table at the selection the gap table of a review, and give its rows numbers. */
export const adoptTable = async (context: SessionContext, columns: AdoptedColumns): Promise<void> =>
  void (await perform(context, {
    working: (words) => words.adopting,
    work: async () => {
      const { ports, store, memory, words } = context;
      const { adoptable: table, language } = store.get();
      if (!table) throw new Refused(words().nothingToAdopt);
      const chosen = DELIVERABLE_COLUMNS.map((column) => columns[column]);
      if (new Set(chosen).size < chosen.length || !chosen.every((header) => table.headers.includes(header))) {
        throw new Refused(words().adoptThree);
      }
      const { headers, added } = toOurColumns(table, columns, language);
      const adopted = await ports.workbook.adopt(table.name, TABLES.Gaps.name, headers, added);
      remember(context, { repairs: stepsOf(table, adopted) });
      const tables = memory.tables.map((each) => (each.name === table.name ? adopted : each));
      showContents(context, tables, memory.threads);
      const numbered = await numberRows(context);
      const left = numbered ? [...formulasLeft(words(), numbered.formulas), ...notWritten(context, numbered)] : [];
      const adoptedNow = [words().adopted(table.name, numbered?.written ?? 0), ...left].join(" ");
      return done(adoptedNow);
    },
  }));

/** Our headers for the chosen columns, in the language of the headers that are ours already, else in the pane's. */
function toOurColumns(
  table: SheetTable,
  columns: AdoptedColumns,
  paneLanguage: Language,
): { readonly headers: Readonly<Record<string, string>>; readonly added: readonly string[] } {
  const theirs = table.headers.map(fold);
  const has = (spec: ColumnSpec, language: Language): boolean => theirs.includes(fold(spec.header[language]));
  const specs = TABLES.Gaps.columns;
  const language = LANGUAGES.find((candidate) => specs.some((spec) => has(spec, candidate))) ?? paneLanguage;
  const isChosen = ({ key }: ColumnSpec): boolean => key in columns;
  const headers = specs
    .filter(isChosen)
    .map(({ key, header }) => [columns[key as keyof AdoptedColumns], header[language]] as const)
    .filter(([from, to]) => from !== to);
  const missing = specs.filter((spec) => !isChosen(spec) && !LANGUAGES.some((each) => has(spec, each)));
  return { headers: Object.fromEntries(headers), added: missing.map(({ header }) => header[language]) };
}

/** What adopting did to a table, as steps that can be taken back; what a header is the column of, nobody asks there. */
function stepsOf(was: SheetTable, now: SheetTable): readonly (TableStep | HeaderStep)[] {
  const table = "Gaps" as const;
  const place = (at: number): Pick<HeaderStep, "table" | "column" | "sheet" | "cell"> => ({
    table,
    column: "",
    sheet: now.sheet,
    cell: `${columnLetter(now.firstColumn + at)}${now.headerRow}`,
  });
  return [
    { kind: "rename-table", table, from: was.name, sheet: now.sheet },
    ...now.headers.flatMap((to, at): readonly HeaderStep[] => {
      const from = was.headers[at];
      if (from === undefined) return [{ kind: "add-column", ...place(at), header: to }];
      return from === to ? [] : [{ kind: "rename-header", ...place(at), from, to }];
    }),
  ];
}

/** Undefined when every row has a number. */
async function numberRows(context: SessionContext): Promise<CellsWritten | undefined> {
  const table = requireGaps(context);
  const { mended } = mendIds(requireReview(context).gaps, gapsNamed(requireReview(context)));
  const edits = mended.map(({ gap: { place }, after }) =>
    toCellEdit(table, place.row, "id", { before: cellText(table, place.row, "id") ?? "", after }),
  );
  return edits.length === 0 ? undefined : writeCells(context, edits);
}
