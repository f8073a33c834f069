import { askForControls } from "./controls";
import type { ListedControl } from "./controls";
import { leftUnlocked, trackingLocked } from "./refusals";

/**
 * Do something while changes are not tracked; then track as before, whatever happened. Tracked writing would leave
 * marks in locked controls, which nobody could accept.
 *
 * @throws UnusableInput when tracking can't be turned off; nothing was done then
 */
export async function withoutTracking<T>(context: Word.RequestContext, work: () => Promise<T>): Promise<T> {
  const { document } = context;
  document.load("changeTrackingMode");
  await context.sync();
  const mode = document.changeTrackingMode;
  if (mode === "Off") return work();
  await turnOff(context);
  try {
    return await work();
  } finally {
    document.changeTrackingMode = mode;
    await context.sync();
  }
}

async function turnOff(context: Word.RequestContext): Promise<void> {
  try {
    context.document.changeTrackingMode = "Off";
    await context.sync();
  } catch (error) {
    throw trackingLocked(error);
  }
}

/** Controls by their keys, for the writes of a batch. */
export type ControlsAtHand = (control: ListedControl) => Word.ContentControl;

/**
 * Do something while controls are unlocked, which locks stop even a program from; then lock those that were locked,
 * whatever happened.
 *
 * @throws UnusableInput naming those that could not be locked again, when nothing else failed
 */
export async function withUnlocked<T>(
  context: Word.RequestContext,
  controls: readonly ListedControl[],
  work: (at: ControlsAtHand) => Promise<T>,
): Promise<T> {
  const all = askForControls(context);
  const at: ControlsAtHand = ({ id }) => all.getById(id);
  for (const control of controls) if (control.cannotEdit) at(control).cannotEdit = false;
  let result: T;
  try {
    await context.sync();
    result = await work(at);
  } catch (error) {
    // What failed first says more than what followed from it.
    await lockAgain(context, controls, at);
    throw error;
  }
  const left = await lockAgain(context, controls, at);
  if (left.length > 0) throw leftUnlocked(left);
  return result;
}

/** Titles of those that could not be locked. One that refuses must not keep the others open. */
async function lockAgain(
  context: Word.RequestContext,
  controls: readonly ListedControl[],
  at: ControlsAtHand,
): Promise<readonly string[]> {
  const locked = controls.filter(({ cannotEdit }) => cannotEdit);
  const lock = async (some: readonly ListedControl[]): Promise<boolean> => {
    try {
      for (const control of some) at(control).cannotEdit = true;
      await context.sync();
      return true;
    } catch {
      return false;
    }
  };
  if (locked.length === 0 || (await lock(locked))) return [];
  const left: string[] = [];
  // One by one only where all together were refused.
  for (const control of locked) if (!(await lock([control]))) left.push(control.title);
  return left;
}
