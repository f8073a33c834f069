import { nextId } from "../../domain/review/free-id";
import { consultationsNamed } from "../../domain/review/ids-named";
import { done, perform } from "../session/perform";
import { requireReview } from "../session/require-review";
import type { SessionContext } from "../session/session-context";
import { toNewRow } from "../sheet-cells";
import { CONSULTATION_WORDS } from "../words/consultation-words";
import { addRow } from "./add-row";
import { tableWithColumn } from "./later-column";

/**
 * Put a consultation of today below the table; the rest of it is typed afterwards, cell by cell.
 *
 * @returns its id; undefined when it could not be written
 */
export async function addConsultation(context: SessionContext): Promise<string | undefined> {
  let id: string | undefined;
  await perform(context, {
    working: (words) => words.saving,
    work: async () => {
      const { ports, memory, words } = context;
      const table = await tableWithColumn(context, "Consultations", "id");
      const review = requireReview(context);
      const ids = review.consultations.map((row) => row.id);
      const wanted = nextId("C-01", ids, consultationsNamed(review));
      const row = toNewRow({ id: wanted, date: ports.today() }, table);
      id = await addRow(context, { ...row, idHeader: table.found.headers["id"] ?? "" });
      return done(CONSULTATION_WORDS.added(id)[memory.language], words().undoGap);
    },
  });
  return id;
}
