import { ourColumns } from "../../domain/adopt/our-columns";
import type { ChosenColumns } from "../../domain/adopt/recognise-columns";
import { mendIds } from "../../domain/gap/mend-ids";
import { gapsNamed } from "../../domain/review/ids-named";
import type { Language } from "../../domain/language";
import { Refused } from "../session/refused";
import type { HeaderStep, TableStep } from "../../domain/review/repair-step";
import { columnLetter } from "../../domain/review/sheet-table";
import type { SheetTable } from "../../domain/review/sheet-table";
import { DELIVERABLE_COLUMNS, TABLES } from "../../domain/review/tables";
import { done, perform } from "../session/perform";
import { takeAwayWithoutReview } from "../session/over-when";
import { showContents } from "../session/read-workbook";
import { requireGaps, requireReview } from "../session/require-review";
import type { SessionContext } from "../session/session-context";
import { cellText, toCellEdit } from "../sheet-cells";
import { ADOPT_WORDS } from "../words/adopt-words";
import { joinSentences } from "../../domain/text/join-sentences";
import { remember } from "./remember-step";
import { formulasLeft, notWritten } from "./tell-written";
import { writeCells } from "./write-cells";
import type { CellsWritten } from "./write-cells";

/** Which headers of a table are the three columns, and the language of the headers it gets, as the person was shown. */
export interface AdoptionWish extends ChosenColumns {
  readonly language?: Language | undefined;
}

/** Make the table at the selection the gap table of a review, and give its rows numbers. */
export const adoptTable = async (
  context: SessionContext,
  { language: wanted, ...columns }: AdoptionWish,
): Promise<void> =>
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
      const { headers, added } = ourColumns(table, columns, wanted, language);
      const adopted = await ports.workbook.adopt(table.name, TABLES.Gaps.name, headers, added);
      memory.seen?.adopted(table);
      takeAwayWithoutReview(context);
      remember(context, { repairs: stepsOf(table, adopted) });
      const tables = memory.tables.map((each) => (each.name === table.name ? adopted : each));
      showContents(context, tables, memory.threads);
      const numbered = await numberRows(context);
      const left = numbered ? [...formulasLeft(words(), numbered.formulas), ...notWritten(context, numbered)] : [];
      const became = ADOPT_WORDS.became(headers, added.length)[language];
      return done(joinSentences(words().adopted(table.name, numbered?.written ?? 0), became, ...left));
    },
  }));

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
