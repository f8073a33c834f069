import type { BriefChanges, BriefWritten } from "../../domain/brief/refresh/brief-changes";
import { draftParts, leaveDraft } from "../../domain/brief/refresh/leave-draft";
import { settleSeparators } from "./ask-separators";
import { compareChanges } from "./compare-changes";
import { listControls, requireAllListed } from "./controls";
import type { OpenDataPart } from "./data-part";
import { changeProperties } from "./document-properties";
import { changeDraft } from "./change-draft";
import { freeControls } from "./free-controls";
import { runWord } from "./run-word";
import { wholeText } from "./whole-text";
import { withoutTracking } from "./with-free-hands";
import { readBack, writeTexts } from "./write-texts";
import type { ChangeData } from "./write-texts";

/**
 * Write texts into the controls and into the data part. The marks of a draft follow once every text says what it should:
 * until then the brief is none that may go without them.
 *
 * @throws UnusableInput when nothing was written, or when not all could be put back
 */
export function writeOpenBrief(part: OpenDataPart, changes: BriefChanges, change: ChangeData): Promise<BriefWritten> {
  return runWord(async (context) => {
    const listed = await listControls(context);
    requireAllListed(listed, await wholeText(context));
    const texts = leaveDraft(changes);
    const { taken, writings, freed, differing } = compareChanges(texts, listed);
    return withoutTracking(context, async () => {
      await writeTexts(context, part, writings, (xml) => change(xml, { ...texts, texts: taken }));
      const gone = await freeControls(context, freed);
      const came = await readBack(context, writings);
      await settleSeparators(context, writings);
      const left = [...differing, ...came];
      const draft =
        left.length === 0
          ? await changeDraft(context, part, changes, change)
          : { written: 0, leftOfDraft: draftParts(changes) };
      const properties = await changeProperties(changes.properties);
      return {
        written: writings.length - came.length + draft.written,
        freed: gone,
        placed: [],
        differing: left,
        ...(properties.length > 0 && { properties }),
        leftOfDraft: draft.leftOfDraft,
      };
    });
  });
}
