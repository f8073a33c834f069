import type { Language } from "../../domain/language";
import { done, perform, problem } from "../session/perform";
import { readNow } from "../session/read-workbook";
import { requireReview } from "../session/require-review";
import type { SessionContext } from "../session/session-context";
import { COPY_WORDS } from "../words/copy-words";
import { ROUND_WORDS } from "../words/round-words";
import { TABLE_WORDS } from "../words/table-words";
import { documentName } from "./document-name";
import { handFile } from "./hand-file";
import { requireReadable } from "./require-readable";

/** Since which round, and in which language the headings are. */
export interface ChangesChoice {
  readonly since: string;
  readonly language: Language;
}

/** Make the document that marks what changed since a round, and hand it over. Nothing is written into the workbook. */
export const handChanges = async (context: SessionContext, { since, language }: ChangesChoice): Promise<void> =>
  void (await perform(context, {
    working: () => TABLE_WORDS.making[context.memory.language],
    work: async () => {
      const { ports, memory, words } = context;
      const say = memory.language;
      await readNow(context);
      const [documents, { changesSince }, { composeChanges }] = await Promise.all([
        ports.tables(),
        import("../../domain/round/changes-since"),
        import("../../domain/table/changes-table"),
      ]);
      await ports.wait(0);
      requireReadable(context);
      const review = requireReview(context);
      const changes = changesSince(review, since);
      const at = { date: ports.today(), time: ports.now() };
      const bytes = documents.write(composeChanges({ review, changes, language, ...at }));
      const name = documentName(ports.workbook.name, ROUND_WORDS.changesFile[language]);
      const { done: handed, how } = await handFile(context, name, bytes);
      if (how === "failed") return problem(COPY_WORDS.notHanded(name)[say]);
      if (!handed) return problem(words().notSaved(name));
      return done(words().handed(name, how), COPY_WORDS.undo(name)[say]);
    },
  }));
