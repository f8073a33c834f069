type Context = { sync: () => Promise<unknown> };
type Batch = (context: Context) => Promise<unknown>;

/** The part of the library that runs batches: with options, with objects of an earlier one, or with neither. */
export interface BatchRunner {
  run(...given: readonly [Batch] | readonly [object, Batch]): Promise<unknown>;
}

/** `"refused"`: the first round trip of such a batch fails, as was reported of Excel on the web. */
export type UndoGroups = "taken" | "refused";

/** Batches that asked to be one step to undo. */
export interface GroupsAsked {
  readonly count: number;
}

/**
 * Stands for `mergeUndoGroup`, an option of `Excel.run` from ExcelApi 1.20 on that the published library ignores: it
 * counts the batches that ask for it, and refuses them where that is wanted. The library itself stays as it is.
 *
 * @param run the library's own `Excel.run`
 */
export function shimUndoGroups(
  run: BatchRunner["run"],
  groups: UndoGroups,
): BatchRunner & { readonly asked: GroupsAsked } {
  const asked = { count: 0 };
  return {
    asked,
    run: (...given) => {
      const [options, batch] = given;
      if (!batch || !("mergeUndoGroup" in options) || options.mergeUndoGroup !== true) return run(...given);
      asked.count += 1;
      if (groups === "taken") return run(options, batch);
      return run(options, (context) => {
        context.sync = () => Promise.reject(undoNotSupported());
        return batch(context);
      });
    },
  };
}

const undoNotSupported = (): Error =>
  Object.assign(new Error("This operation cannot be part of an undo group."), {
    code: "UndoNotSupported",
    debugInfo: { code: "UndoNotSupported", errorLocation: "RequestContext.sync" },
  });
