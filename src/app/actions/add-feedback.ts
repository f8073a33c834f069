import { DISPOSITION_LABELS } from "../../domain/review/consultation";
import type { Feedback } from "../../domain/review/consultation";
import { gapsTyped, idsOf } from "../../domain/review/typed-remark";
import type { TypedRemark } from "../../domain/review/typed-remark";
import { nextId } from "../../domain/review/free-id";
import { columnOf } from "../../domain/review/tables";
import { done, perform } from "../session/perform";
import { readNow } from "../session/read-workbook";
import { requireReview } from "../session/require-review";
import type { SessionContext } from "../session/session-context";
import { toNewRow } from "../sheet-cells";
import { CONSULTATION_WORDS } from "../words/consultation-words";
import { addRow } from "./add-row";
import { columnMissing } from "./column-missing";
import { tableWithColumn } from "./later-column";

/** Columns that hold what a person typed of a remark: without one of them it would be lost. */
const TYPED = ["feedback", "gap", "raisedBy", "column"] as const;

/**
 * Put a remark that was made in a consultation below the table Feedback, with the day of the consultation.
 *
 * @param isAgain set where it may have been written before, Excel having given no answer: it is looked for first
 * @returns whether it is written
 */
export const addFeedback = (
  context: SessionContext,
  source: string,
  remark: TypedRemark,
  isAgain = false,
): Promise<boolean> =>
  perform(context, {
    working: (words) => words.saving,
    short: true,
    work: async () => {
      const { ports, words } = context;
      if (isAgain) await readNow(context);
      const there = isAgain
        ? requireReview(context).feedback.find((row) => saysTheSame(row, source, remark))
        : undefined;
      if (there) return done(sayAdded(context, there.id, there.gap));
      const table = await tableWithColumn(context, "Feedback", "feedback");
      const { feedback, consultations, details } = requireReview(context);
      const { disposition, column, ...texts } = remark;
      const header = columnOf("Rounds", column)?.header[details.language] ?? "";
      const typed = { ...texts, column: header };
      for (const key of TYPED)
        if (typed[key] !== "" && table.found.headers[key] === undefined) throw columnMissing(context, "Feedback", key);
      const row = toNewRow(
        {
          ...typed,
          id: nextId(
            "F-01",
            feedback.map(({ id }) => id),
          ),
          source,
          date: consultations.find(({ id }) => id === source)?.date || ports.today(),
          disposition: DISPOSITION_LABELS[disposition][details.language],
        },
        table,
      );
      const id = await addRow(context, { ...row, idHeader: table.found.headers["id"] ?? "" });
      return done(sayAdded(context, id, remark.gap), words().undoGap);
    },
  });

function sayAdded(context: SessionContext, id: string, about: string): string {
  const { language } = context.memory;
  const unknown = gapsTyped(about, requireReview(context).gaps).filter(({ gap }) => gap === undefined);
  const said = CONSULTATION_WORDS.remarkAdded(id, about)[language];
  return unknown.length === 0 ? said : `${said} ${CONSULTATION_WORDS.gapUnknown(idsOf(unknown))[language]}`;
}

const saysTheSame = (row: Feedback, source: string, { feedback, gap, raisedBy }: TypedRemark): boolean =>
  row.source === source && row.feedback === feedback && row.gap === gap && row.raisedBy === raisedBy;
