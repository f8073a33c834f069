import { CHANGES_TABLE } from "../../domain/review/output-tables";
import { done, perform } from "../session/perform";
import { readNow } from "../session/read-workbook";
import { requireReview } from "../session/require-review";
import type { SessionContext } from "../session/session-context";
import { ROUND_WORDS } from "../words/round-words";
import type { ChangesChoice } from "./hand-changes";
import { remember } from "./remember-step";
import { requireReadable } from "./require-readable";

/** Put what changed since a round on a sheet of its own, behind the others; its name bears the day. */
export const addChangesSheet = async (context: SessionContext, { since, language }: ChangesChoice): Promise<void> =>
  void (await perform(context, {
    working: () => ROUND_WORDS.addingSheet[context.memory.language],
    work: async () => {
      const { ports, memory } = context;
      await readNow(context);
      const [{ changesSince }, { changesList }] = await Promise.all([
        import("../../domain/round/changes-since"),
        import("../../domain/table/changes-list"),
      ]);
      requireReadable(context);
      const review = requireReview(context);
      const date = ports.today();
      const { sheet, title, facts, columns, rows } = changesList(review, changesSince(review, since), {
        language,
        date,
      });
      const added = await ports.workbook.addList({
        sheet: `${sheet} ${date}`,
        table: `${CHANGES_TABLE}_${date.replaceAll("-", "")}`,
        title,
        hint: `${facts} ${ROUND_WORDS.sheetOfOneMoment[language]}`,
        columns,
        rows,
      });
      remember(context, { lists: [added] });
      await readNow(context);
      const say = memory.language;
      return done(ROUND_WORDS.sheetAdded(added.sheet, rows.length)[say], ROUND_WORDS.undoSheet[say]);
    },
  }));
