import type { TableChoice } from "../../domain/table/table-input";
import { done, perform, problem } from "../session/perform";
import type { SessionContext } from "../session/session-context";
import { COPY_WORDS } from "../words/copy-words";
import { TABLE_WORDS } from "../words/table-words";
import { handFile } from "./hand-file";
import { tableFile } from "./table-file";

/** Make a table for Word and hand it over. Nothing is written into the workbook. */
export const handTable = async (context: SessionContext, choice: TableChoice): Promise<void> =>
  void (await perform(context, {
    working: () => TABLE_WORDS.making[context.memory.language],
    work: async () => {
      const { memory, words } = context;
      const { name, bytes, told } = await tableFile(context, choice);
      const { done: handed, how } = await handFile(context, name, bytes);
      if (how === "failed") return problem(COPY_WORDS.notHanded(name)[memory.language]);
      if (!handed) return problem(words().notSaved(name));
      return done(`${words().handed(name, how)} ${told}`, COPY_WORDS.undo(name)[memory.language]);
    },
  }));
