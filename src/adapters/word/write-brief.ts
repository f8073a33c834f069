import type { BriefChanges, BriefWritten, DifferingControl } from "../../domain/brief/refresh/brief-changes";
import { settleSeparators } from "./ask-separators";
import { toTree } from "../docx/element-tree";
import { readBriefPart } from "../docx/read-brief-part";
import { compareChanges } from "./compare-changes";
import type { Writing } from "./compare-changes";
import { listControls, requireAllListed } from "./controls";
import type { OpenDataPart } from "./data-part";
import { changeStatus } from "./document-status";
import { changeDraftParts } from "./draft-parts";
import { freeControls } from "./free-controls";
import { nodeWrites } from "./node-writes";
import { leftBetween, partNotWritten } from "./refusals";
import { runWord } from "./run-word";
import { wholeText } from "./whole-text";
import { withoutTracking, withUnlocked } from "./with-free-hands";
import type { ControlsAtHand } from "./with-free-hands";

/** The XML of the data part as changes make it. */
export type ChangeData = (xml: string, changes: BriefChanges) => string;

/**
 * Write texts into the controls and into the data part, both, since nobody says which of the two an open Word believes:
 * the controls first, then the data, then both are read again. Where the data is refused the texts are put back,
 * because the document would show the old ones at its next opening anyway.
 *
 * @throws UnusableInput when nothing was written, or when not all could be put back
 */
export function writeOpenBrief(part: OpenDataPart, changes: BriefChanges, change: ChangeData): Promise<BriefWritten> {
  return runWord(async (context) => {
    const listed = await listControls(context);
    requireAllListed(listed, await wholeText(context));
    const { texts, writings, freed, differing } = compareChanges(changes, listed);
    const controls = writings.map(({ control }) => control);
    const before = await part.xml();
    return withoutTracking(context, async () => {
      await withUnlocked(context, controls, async (at) => {
        try {
          await writeTexts(context, writings, at);
          await writeData(part, (xml) => change(xml, { ...changes, texts }));
        } catch (error) {
          await putBack(context, part, before, writings, at);
          throw partNotWritten(error);
        }
      });
      const gone = await freeControls(context, freed);
      const came = await readBack(context, writings);
      await settleSeparators(context, writings);
      const left = await changeDraftParts(
        context,
        changes.draft,
        readBriefPart(toTree(before, "customXml")).value.language,
      );
      const isStatusSet = await changeStatus(changes.draft.status);
      return {
        written: writings.length - came.length,
        freed: gone,
        placed: [],
        differing: [...differing, ...came],
        leftOfDraft: [...left, ...(isStatusSet ? [] : (["status"] as const))],
      };
    });
  });
}

async function writeTexts(
  context: Word.RequestContext,
  writings: readonly Writing[],
  at: ControlsAtHand,
): Promise<void> {
  for (const { control, text } of writings) at(control).insertText(toWord(text), "Replace");
  await context.sync();
}

/** A line end would begin a paragraph, of which a control of ours holds one. */
const toWord = (text: string): string => text.replaceAll("\n", "\u000b");

/** @throws when Word refuses it, or holds something else afterwards */
async function writeData(part: OpenDataPart, toWanted: (xml: string) => string): Promise<void> {
  const xml = await part.xml();
  const wanted = toWanted(xml);
  await part.write(nodeWrites(xml, wanted));
  const [left] = nodeWrites(await part.xml(), wanted);
  if (left) throw new Error(`The data part holds something else at ${left.path}`);
}

/** @throws UnusableInput naming the texts that are not what they were */
async function putBack(
  context: Word.RequestContext,
  part: OpenDataPart,
  before: string,
  writings: readonly Writing[],
  at: ControlsAtHand,
): Promise<void> {
  const old = writings.map(({ control }) => ({ control, text: control.text }));
  try {
    await writeTexts(context, old, at);
    // Where the controls and the data are one, the texts went back with the controls.
    await writeData(part, () => before);
  } catch {
    // What counts is what a reader sees.
  }
  const left = await readBack(context, old);
  if (left.length === 0) return;
  const titles = new Map(old.map(({ control }) => [control.key, control.title]));
  throw leftBetween(left.map(({ control }) => titles.get(control) ?? control));
}

/** The controls that show something else than they were to show. */
async function readBack(
  context: Word.RequestContext,
  writings: readonly Writing[],
): Promise<readonly DifferingControl[]> {
  if (writings.length === 0) return [];
  const now = new Map((await listControls(context)).map(({ key, text }) => [key, text]));
  return writings.flatMap(({ control: { key }, text }) => {
    const found = now.get(key);
    return found === text ? [] : [{ control: key, expected: text, found }];
  });
}
