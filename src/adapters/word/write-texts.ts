import type { BriefChanges, DifferingControl } from "../../domain/brief/refresh/brief-changes";
import type { Writing } from "./compare-changes";
import { listControls } from "./controls";
import type { OpenDataPart } from "./data-part";
import { nodeWrites } from "./node-writes";
import { leftBetween, partNotWritten } from "./refusals";
import { withUnlocked } from "./with-free-hands";
import type { ControlsAtHand } from "./with-free-hands";

/** The XML of the data part as changes make it. */
export type ChangeData = (xml: string, changes: BriefChanges) => string;

/**
 * Write texts into the controls and into the data part, both, since nobody says which of the two an open Word believes:
 * the controls first, then the data. Where the data is refused the texts are put back, because the document would show
 * the old ones at its next opening anyway.
 *
 * @param toWanted the XML of the data part as it is to be
 * @throws UnusableInput when nothing was written, or when not all could be put back
 */
export async function writeTexts(
  context: Word.RequestContext,
  part: OpenDataPart,
  writings: readonly Writing[],
  toWanted: (xml: string) => string,
): Promise<void> {
  const before = await part.xml();
  const controls = writings.map(({ control }) => control);
  await withUnlocked(context, controls, async (at) => {
    try {
      await insertTexts(context, writings, at);
      await writeData(part, toWanted);
    } catch (error) {
      await putBack(context, part, before, writings, at);
      throw partNotWritten(error);
    }
  });
}

async function insertTexts(
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
    await insertTexts(context, old, at);
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
export async function readBack(
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
