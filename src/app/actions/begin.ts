import type { SessionContext } from "../session/session-context";
import * as actions from "./actions";

export { previewFixes } from "./actions";

type Actions = typeof actions;

/** What of it is an action: it works on a session, and takes its time. */
export type ActionName = {
  [Name in keyof Actions]: Actions[Name] extends (context: SessionContext, ...given: never) => Promise<unknown>
    ? Name
    : never;
}[keyof Actions];

/** What an action is given. */
export type Given<Name extends ActionName> = Actions[Name] extends (
  context: SessionContext,
  ...given: infer Rest
) => unknown
  ? Rest
  : never;

/** What an action answers. */
export type Outcome<Name extends ActionName> = Actions[Name] extends (...given: never) => Promise<infer Value>
  ? Value
  : never;

/** Actions by their names, in which a name, its arguments and its answer belong together. */
type ActionTable = {
  readonly [Name in ActionName]: (context: SessionContext, ...given: Given<Name>) => Promise<Outcome<Name>>;
};

const TABLE: ActionTable = actions;

/**
 * Begin an action by its name, unless it is the one that was begun last, on the same things, and is still under way: a
 * press that comes before the screen shows what the one before it does is no second one, and has the same answer.
 */
export async function begin<Name extends ActionName>(
  context: SessionContext,
  name: Name,
  given: Given<Name>,
): Promise<Outcome<Name>> {
  const { memory } = context;
  const { begun } = memory;
  if (begun && isAlike([begun.name, begun.given], [name, given])) {
    begun.presses += 1;
    return begun.outcome as Promise<Outcome<Name>>;
  }
  const outcome = TABLE[name](context, ...given);
  const now = { name, given, outcome, presses: 1 };
  memory.begun = now;
  try {
    return await outcome;
  } finally {
    if (memory.begun === now) memory.begun = undefined;
  }
}

/** Whether two say the same: lists and records by what they hold, all else, as files, only where it is one. */
function isAlike(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!isPlain(one) || !isPlain(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length && keys.every((key) => key in other && isAlike(one[key], other[key]))
  );
}

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  Array.isArray(value) || Object.prototype.toString.call(value) === "[object Object]";
