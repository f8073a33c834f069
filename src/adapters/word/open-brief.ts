import type { OpenBrief } from "../../app/linked-brief";
import type { PageLayout } from "../../domain/brief/page-layout";
import type { LinkedContent } from "../../domain/brief/refresh/linked-text";
import type { Result } from "../../domain/result";
import { askForControls, listControls, requireAllListed } from "./controls";
import { openDataPart } from "./data-part";
import { freeControls } from "./free-controls";
import { changedData, linkedContent } from "./linked-data";
import { notAllFreed, wordTooOld } from "./refusals";
import { runWord } from "./run-word";
import { wholeText } from "./whole-text";
import { withoutTracking } from "./with-free-hands";
import { writeOpenBrief } from "./write-brief";

/** What the pane needs of Word: listing controls of plain text, and the data part node by node. */
const FLOOR = [
  ["WordApi", "1.5"],
  ["CustomXmlParts", "1.1"],
] as const;

/**
 * The brief that is open in Word.
 *
 * @param layout the measures of the template, for the number of pages
 */
export function openBrief(layout: () => Promise<PageLayout>): OpenBrief {
  return {
    read: async () => {
      requireWord();
      return read(await layout());
    },
    write: async (changes) => {
      requireWord();
      return writeOpenBrief(await openDataPart(), changes, changedData);
    },
    freeze: async () => {
      requireWord();
      return freeze();
    },
    goTo: async (key) => {
      requireWord();
      await runWord(async (context) => {
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

async function read(layout: PageLayout): Promise<Result<LinkedContent>> {
  const part = await openDataPart();
  const xml = await part.xml();
  const { listed, whole } = await runWord(async (context) => ({
    listed: await listControls(context),
    whole: await wholeText(context),
  }));
  requireAllListed(listed, whole);
  return linkedContent(xml, listed, whole, layout);
}

/** Controls first: where they are refused the data is still there, and all can be tried again. */
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
