import type { MinutesChoice } from "../make-minutes";
import { done, perform, problem } from "../session/perform";
import { readNow } from "../session/read-workbook";
import { requireReview } from "../session/require-review";
import type { SessionContext } from "../session/session-context";
import { COPY_WORDS } from "../words/copy-words";
import { MINUTES_WORDS } from "../words/minutes-words";

import { documentName } from "./document-name";
import { handFile } from "./hand-file";
import { requireReadable } from "./require-readable";

/** Make the minutes of a consultation and hand them over. Nothing is written into the workbook. */
export const handMinutes = async (context: SessionContext, choice: MinutesChoice): Promise<void> =>
  void (await perform(context, {
    working: () => MINUTES_WORDS.making[context.memory.language],
    work: async () => {
      const { ports, memory, words } = context;
      const say = memory.language;
      requireReview(context);
      await readNow(context);
      const [documents, { minutesFile }] = await Promise.all([ports.tables(), import("../make-minutes")]);
      await ports.wait(0);
      requireReadable(context);
      const settings = { documents, date: ports.today(), time: ports.now() };
      const { value: made, messages } = minutesFile(requireReview(context), choice, settings);
      const name = documentName(ports.workbook.name, made.name);
      const { done: handed, how } = await handFile(context, name, made.file);
      if (how === "failed") return problem(COPY_WORDS.notHanded(name)[say]);
      if (!handed) return problem(words().notSaved(name));
      const told = [
        words().handed(name, how),
        MINUTES_WORDS.pages(made.pages)[say],
        ...messages.map(({ text }) => text[say]),
      ];
      return done(told.join(" "), COPY_WORDS.undo(name)[say]);
    },
  }));
