import { toldWords } from "../app/version-words";
import type { Language } from "../domain/language";
import type { Profile } from "../domain/profile/profile";
import { toCellText } from "../domain/review/cell-text";
import type { ChangeState, RowChange } from "../domain/round/changes";
import type { Changes } from "../domain/round/changes-since";
import { redlineCell } from "../domain/round/redline-cell";
import { nothingChangedSince } from "../domain/round/round-refusals";
import { columnName } from "../domain/table/changes-table";
import { CHANGES_WORDS } from "../domain/table/words/changes-words";
import { oneLine } from "./harmless-text";
import { ROUND } from "./words/round-words";

/** What changed, as JSON for other programs: columns by their keys, choices and aspects by their ids. */
export const toJsonChanges = ({ since, rows, doubtful }: Changes, said: object): string =>
  `${JSON.stringify(
    {
      ...said,
      since: { round: since.id, label: since.label, date: since.date, isWhole: since.isWhole },
      rows: rows.map(({ table, id, isMadeUp, state, columns }) => ({
        table,
        id,
        ...(isMadeUp && { isMadeUp }),
        state,
        columns,
      })),
      doubtfulNumbers: doubtful.map(({ table, sheetRow, typedId, id, isMadeUp = false, isGuessed = false }) => ({
        table,
        row: sheetRow,
        number: typedId,
        comparedAs: id,
        isMadeUp,
        isGuessed,
      })),
    },
    undefined,
    2,
  )}\n`;

/** What changed, for a person: a line for each row, below it one for each cell that changed. */
export function toTextChanges(changes: Changes, profile: Profile, language: Language): string {
  const { rows } = changes;
  if (rows.length === 0) return toTextSummary(changes, language);
  const lines = [ROUND.since(changes)[language], ...rows.flatMap((row) => linesOf(row, profile, language))];
  return `${lines.join("\n")}\n${toTextSummary(changes, language)}`;
}

/** How many rows became what. */
export function toTextSummary({ since, rows }: Changes, language: Language): string {
  const sum = rows.length === 0 ? nothingChangedSince(since) : ROUND.counts(countsOf(rows));
  const older = since.isWhole ? [] : [CHANGES_WORDS[language].olderRound(since.id)];
  return `${[sum[language], ...older].map(oneLine).join("\n")}\n`;
}

/** Of a row that is new or gone the name alone: its words stand in the table, or in the round. */
function linesOf(row: RowChange, profile: Profile, language: Language): readonly string[] {
  const words = CHANGES_WORDS[language];
  const name = row.name === "" ? "" : ` · ${row.name}`;
  const cells = row.state === "changed" ? row.columns : [];
  const shown = (column: string, text: string): string => toCellText(column, text, { profile, language });
  return [
    oneLine(`${row.id}${name} · ${words.states[row.state]}`),
    ...cells.map(({ column, before, after }) => {
      const told = toldWords(redlineCell(row.table, column, shown(column, before), shown(column, after)), language);
      return `  ${oneLine(`${columnName(row, column, language)}: ${told}`)}`;
    }),
    ...(row.columns.length === 0 ? [`  ${words.wordsGone}`] : []),
  ];
}

export const countsOf = (rows: readonly RowChange[]): Readonly<Record<ChangeState, number>> => {
  const count = (state: ChangeState): number => rows.filter((row) => row.state === state).length;
  return { new: count("new"), changed: count("changed"), gone: count("gone") };
};
