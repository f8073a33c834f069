import { ASK_SEPARATOR, askDetailOf } from "../docx/linked/ask-separators";
import type { Writing } from "./compare-changes";
import { askForControls, listControls } from "./controls";
import type { ListedControl } from "./controls";

/**
 * The sign between the addressee and the date of an ask, as in a file: it goes with the one that was emptied and comes
 * back with it. Where a person put something else between them, that stays.
 *
 * @param writings what was written
 */
export async function settleSeparators(context: Word.RequestContext, writings: readonly Writing[]): Promise<void> {
  try {
    await settle(context, writings);
  } catch {
    // The texts stand by then: a sign too many is no reason to call them not written.
  }
}

async function settle(context: Word.RequestContext, writings: readonly Writing[]): Promise<void> {
  const turned = writings.filter(
    ({ control, text }) => askDetailOf(control.tag) && (text === "") !== (control.text === ""),
  );
  if (turned.length === 0) return;
  const pairs = pairsIn(await listControls(context));
  const stretches = pairs.map(([addressee, date]) => between(context, addressee, date));
  for (const stretch of stretches) stretch.load("text");
  await context.sync();
  stretches.forEach((stretch, at) => {
    const isBoth = pairs[at]?.every(({ text }) => text !== "");
    if (isBoth && stretch.text === "") stretch.insertText(ASK_SEPARATOR, "Start");
    if (!isBoth && stretch.text === ASK_SEPARATOR) stretch.delete();
  });
  await context.sync();
}

type Pair = readonly [addressee: ListedControl, date: ListedControl];

/** Addressees with the date right behind them. */
const pairsIn = (listed: readonly ListedControl[]): readonly Pair[] =>
  listed.flatMap((addressee, at): readonly Pair[] => {
    const date = listed[at + 1];
    const isPair = askDetailOf(addressee.tag) === "askAddressee" && date && askDetailOf(date.tag) === "askByWhen";
    return isPair ? [[addressee, date]] : [];
  });

function between(context: Word.RequestContext, addressee: ListedControl, date: ListedControl): Word.Range {
  const all = askForControls(context);
  return all.getById(addressee.id).getRange("After").expandTo(all.getById(date.id).getRange("Before"));
}
