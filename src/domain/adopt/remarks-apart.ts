import type { Language } from "../language";
import { IN_WORD, RECORD_WORDS } from "../record/record-words";
import { saidCells, withoutEmpty } from "../record/said-cells";
import { shortName } from "../record/thread-place";
import { COMMENT_STATE_LABELS } from "../review/consultation";
import { freeIds } from "../review/free-id";
import { columnOf } from "../review/tables";
import type { AdoptedRow, ExtraColumn } from "./adoption";
import type { SourceComment } from "./source-table";

/** Rows with the comments that can stay such, and the others as rows of Feedback, by column key. */
export interface RemarksApart {
  readonly rows: readonly AdoptedRow[];
  readonly feedback: readonly AdoptedRow["cells"][];
  /** Of which a row of Feedback holds a part, since a cell holds no more. */
  readonly cut: readonly SourceComment[];
}

const FIRST_ID = "F-01";

/**
 * Tell the remarks of several people on one cell apart: in Excel it has one thread, and whose replies a thread holds
 * nobody else should seem to have given. The first stays a comment, and so does each on a cell of its own; any other,
 * and one on a row without a number, is a row of Feedback under its author, with its answers, its state and where it was.
 */
export function remarksApart(
  rows: readonly AdoptedRow[],
  extras: readonly ExtraColumn[],
  language: Language,
): RemarksApart {
  const give = freeIds([]);
  const feedback: AdoptedRow["cells"][] = [];
  const cut: SourceComment[] = [];
  const apart = rows.map((row): AdoptedRow => {
    const gap = row.cells["id"] ?? "";
    const taken = new Set<string>();
    const comments = row.comments.filter(({ column, comment }) => {
      if (gap !== "" && !taken.has(column)) return taken.add(column);
      const label = labelOf(column, extras, language);
      const { cells, isWhole } = recorded(comment, language);
      feedback.push({ id: give(FIRST_ID), gap, column: label, ...cells });
      if (!isWhole) cut.push(comment);
      return false;
    });
    return comments.length === row.comments.length ? row : { ...row, comments };
  });
  return { rows: apart, feedback, cut };
}

/** What the column of a comment is called in the record. */
const labelOf = (column: string, extras: readonly ExtraColumn[], language: Language): string =>
  (shortName("Gaps", column) ?? columnOf("Gaps", column)?.header)?.[language] ??
  extras.find(({ key }) => key === column)?.header ??
  "";

function recorded(
  comment: SourceComment,
  language: Language,
): { readonly cells: AdoptedRow["cells"]; readonly isWhole: boolean } {
  const words = RECORD_WORDS[language];
  const { cells, isWhole } = saidCells(comment, language);
  const state = comment.resolved && {
    comment: COMMENT_STATE_LABELS.resolved[language],
    closedHow: words.resolvedBefore,
  };
  const cell = comment.at ?? IN_WORD;
  return { cells: withoutEmpty({ ...cells, source: words.comment, ...state, cell }), isWhole };
}
