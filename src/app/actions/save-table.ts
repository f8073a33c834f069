import type { TableChoice } from "../../domain/table/table-input";
import { ONLINE_WORDS } from "../online/online-words";
import { OnlineTrouble } from "../online/online-trouble";
import type { Place } from "../online/online-files";
import { done } from "../session/perform";
import type { SessionContext } from "../session/session-context";
import { openWorkbook } from "./open-workbook";
import { tableFile } from "./table-file";
import type { TableFile } from "./table-file";
import { reachTo, withOnline } from "./with-online";
import type { Online } from "./with-online";

/** Where a table goes: the person's own OneDrive, or the folder of the workbook. Always as a new file. */
export type TablePlace = Place["kind"];

/** Make a table for Word and save it to OneDrive. Another try sends the same bytes, so that what arrived is recognised. */
export async function saveTable(context: SessionContext, choice: TableChoice, place: TablePlace): Promise<void> {
  let table: TableFile | undefined;
  await withOnline(
    context,
    ONLINE_WORDS.saving,
    async (online) => {
      // The person has to see as whom before anything is written.
      if (!context.store.get().online?.account) throw new OnlineTrouble("sign-in");
      table ??= await context.enqueue(() => tableFile(context, choice));
      const { name, bytes, seal, told } = table;
      const ours = seal(bytes);
      const file = { name, bytes, isOurs: (found: Uint8Array) => seal(found) === ours };
      const saved = await online.files.saveNew(await placeFor(context, online, place), file, online.watch);
      const { language } = context.memory;
      const isHidden = saved.checkedOutBy !== undefined;
      const said = [ONLINE_WORDS.saved(saved.name), ...(isHidden ? [ONLINE_WORDS.notYetVisible] : [])];
      return done([...said.map((text) => text[language]), told].join(" "));
    },
    (way) => way === "again",
  );
}

async function placeFor(context: SessionContext, online: Online, place: TablePlace): Promise<Place> {
  if (place === "mine") return { kind: "mine" };
  await reachTo(online, "all");
  const workbook = await openWorkbook(context, online);
  if (!workbook) throw new OnlineTrouble("no-workbook");
  return { kind: "beside", file: workbook };
}
