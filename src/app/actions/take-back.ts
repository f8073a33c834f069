import { done, perform, problem } from "../session/perform";
import { readNow } from "../session/read-workbook";
import type { SessionContext } from "../session/session-context";
import type { Notice } from "../session/session-state";
import type { WrittenStep } from "../session/written-steps";
import type { CellEdit, Refused } from "../writing";
import { keyOf, putBack } from "./put-back";
import { forget } from "./remember-step";
import { reverseEdits, reverseRepairs } from "./reverse-step";
import { takeBackRows } from "./take-back-rows";
import { takeBackTalk } from "./take-back-talk";
import type { SaidOfStep } from "./take-back-talk";
import { namesOf } from "./tell-written";

/**
 * Take back what the session wrote last, as far as it still stands: a cell that somebody changed since, and a row that
 * is not as it was written, are left and named. What is taken back is forgotten, so that the next time goes one step
 * further; what could not be asked of Excel stays.
 */
export const takeBackLast = async (context: SessionContext): Promise<void> =>
  void (await perform(context, {
    working: (words) => words.takingBack,
    short: true,
    work: async () => {
      const { memory, words, readSoon } = context;
      const step = memory.written.steps.at(-1);
      if (!step) return problem(words().nothingToTakeBack);
      try {
        const said = [
          ...(await takeBackEdits(context, step.edits)),
          ...(await takeBackRows(context, step.rows)),
          ...(await takeBackTalk(context, step)),
          ...(await takeBackRepairs(context, step.repairs)),
          ...(await takeBackLists(context, step.lists)),
        ];
        forget(context, step);
        return tell(context, said);
      } finally {
        readSoon();
      }
    },
  }));

function tell({ memory, words }: SessionContext, said: readonly SaidOfStep[]): Notice {
  // Nobody can tell whether a second press meant a second step, and what was taken back is gone for good.
  const isPressedAgain = memory.begun?.name === "takeBackLast" && memory.begun.presses > 1;
  const text = [...said.map((one) => one.text), ...(isPressedAgain ? [words().oneStepTakenBack] : [])].join(" ");
  const notice = said.some(({ isLeft }) => isLeft) ? problem(text) : done(text);
  if (memory.written.steps.length === 0) return notice;
  return { ...notice, offer: { act: "takeBackLast", label: words().takeBackMore } };
}

/** More cells than these are counted and not named. */
const NAMED = 3;

async function takeBackEdits(context: SessionContext, edits: readonly CellEdit[]): Promise<readonly SaidOfStep[]> {
  if (edits.length === 0) return [];
  const { words } = context;
  const reversed = reverseEdits(context, edits);
  const named = reversed.filter(({ rowId }) => rowId !== undefined);
  const conflicts = named.length > 0 ? [...(await putBack(context, named))] : [];
  // A row that goes by its number alone may be another one by now: one cell that is not as it was written tells.
  for (const ofRow of inRows(reversed.filter(({ rowId }) => rowId === undefined)))
    conflicts.push(...(await putBack(context, ofRow, "together")));
  const refused = new Set(conflicts.map(({ edit }) => edit));
  const back = reversed.filter((edit) => !refused.has(edit));
  const count = edits.length - conflicts.length;
  const names = count > NAMED || back.length !== count ? "" : namesOf(back);
  return [...(count > 0 ? [{ text: words().takenBack(count, names) }] : []), ...left(conflicts, words().notTakenBack)];
}

function inRows(edits: readonly CellEdit[]): readonly (readonly CellEdit[])[] {
  const rows = new Map<string, readonly CellEdit[]>();
  for (const edit of edits) {
    const key = keyOf(edit.table, edit.row);
    rows.set(key, [...(rows.get(key) ?? []), edit]);
  }
  return [...rows.values()];
}

const left = (conflicts: readonly Refused[], say: (names: string, cells: number) => string): readonly SaidOfStep[] =>
  conflicts.length > 0
    ? [{ text: say(namesOf(conflicts.map(({ edit }) => edit)), conflicts.length), isLeft: true }]
    : [];

async function takeBackRepairs(
  context: SessionContext,
  repairs: WrittenStep["repairs"],
): Promise<readonly SaidOfStep[]> {
  if (repairs.length === 0) return [];
  const { ports, words } = context;
  const steps = reverseRepairs(repairs);
  const carriedOut = steps.length > 0 ? await ports.workbook.repair(steps) : [];
  await readNow(context);
  const columns = repairs.flatMap((step) => (step.kind === "add-column" ? [step.header] : []));
  return [
    ...(carriedOut.length > 0 ? [{ text: words().repairTakenBack(carriedOut.length) }] : []),
    ...(carriedOut.length + columns.length < repairs.length
      ? [{ text: words().repairStays, isLeft: true } as const]
      : []),
    ...(columns.length > 0 ? [{ text: words().columnsStay(columns.join(", "), columns.length) }] : []),
  ];
}

/** A sheet on which anybody did anything since stays; a note is told of by the reading, not by the sheet. */
async function takeBackLists(context: SessionContext, lists: WrittenStep["lists"]): Promise<readonly SaidOfStep[]> {
  if (lists.length === 0) return [];
  const { ports, memory, words } = context;
  await readNow(context);
  const said: SaidOfStep[] = [];
  for (const list of lists) {
    const isNoted = memory.threads.some(({ sheet }) => sheet === list.sheet);
    const isGone = !isNoted && (await ports.workbook.removeList(list));
    const { listTakenBack, listNotTakenBack } = words();
    said.push(isGone ? { text: listTakenBack(list.sheet) } : { text: listNotTakenBack(list.sheet), isLeft: true });
  }
  await readNow(context);
  return said;
}
