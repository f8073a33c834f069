import type { OpenBrief } from "../../app/linked-brief";
import { askForControls, listControls, requireAllListed } from "./controls";
import { openDataPart } from "./data-part";
import { freeControls } from "./free-controls";
import { notAllFreed, wordTooOld } from "./refusals";
import { runWord } from "./run-word";
import { withoutTracking } from "./with-free-hands";
import { writeOpenBrief } from "./write-brief";

/** What the pane needs of Word: listing controls of plain text, and reading them without tracked deletions. */
const FLOOR = [
  ["WordApi", "1.5"],
  ["CustomXmlParts", "1.1"],
] as const;

/** The brief that is open in Word. */
export function openBrief(): OpenBrief {
  return {
    read: async () => {
      requireWord();
      return readOpenBrief();
    },
    write: async (changes) => {
      requireWord();
      return writeOpenBrief(await openDataPart(), changes, changeLinkedData);
    },
    freeze: async () => {
      requireWord();
      return freeze();
    },
    goTo: (key) => {
      requireWord();
      return runWord(async (context) => {
        const control = (await listControls(context)).find((one) => one.key === key);
        if (!control) return;
        askForControls(context).getById(control.id).select("Select");
        await context.sync();
      });
    },
  };
}

/** @throws UnusableInput when this Word is too old */
function requireWord(): void {
  const { requirements } = Office.context;
  if (!FLOOR.every(([set, version]) => requirements.isSetSupported(set, version))) throw wordTooOld();
}

async function freeze(): Promise<number> {
  const part = await openDataPart();
  const count = await runWord((context) =>
    withoutTracking(context, async () => {
      const freed = await freeControls(context, await listControls(context));
      const left = await listControls(context);
      if (left.length > 0) throw notAllFreed(left.length);
      return freed;
    }),
  );
  await part.delete();
  return count;
}
