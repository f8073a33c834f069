import { askForControls } from "./controls";
import type { ListedControl } from "./controls";

/**
 * Turn controls into text like any other. Those inside others go first; where Word refuses, all are locked as they
 * were, and what it refused is thrown.
 *
 * @returns how many there were
 */
export async function freeControls(context: Word.RequestContext, controls: readonly ListedControl[]): Promise<number> {
  if (controls.length === 0) return 0;
  const all = askForControls(context);
  const inner = [...controls].reverse();
  try {
    for (const { id } of inner) {
      const control = all.getById(id);
      control.cannotEdit = false;
      control.cannotDelete = false;
    }
    await context.sync();
    for (const { id } of inner) all.getById(id).delete(true);
    await context.sync();
  } catch (error) {
    await lockAsBefore(context, controls);
    throw error;
  }
  return controls.length;
}

async function lockAsBefore(context: Word.RequestContext, controls: readonly ListedControl[]): Promise<void> {
  const all = askForControls(context);
  const present = controls.map((control) => ({ control, now: all.getByIdOrNullObject(control.id) }));
  for (const { now } of present) now.load("id");
  await context.sync();
  for (const { control, now } of present) {
    if (now.isNullObject) continue;
    now.cannotEdit = control.cannotEdit;
    now.cannotDelete = control.cannotDelete;
  }
  await context.sync();
}
