import { Batch } from "./batch";
import type { Roots } from "./batch";
import type { LibraryClasses } from "./library";
import { callMember, writeMember } from "./members";
import { OfficeError, notImplemented } from "./office-error";
import { OfficeObject } from "./office-object";
import { identityOf, projectResult } from "./project-result";
import type { RequestBody, ResponseBody, WireAction } from "./wire";
import { ACTION, toMember } from "./wire";

/**
 * Carry out a request, action by action, and answer it. The first action that fails ends it; what was done before
 * stays done, as in Excel. Never throws.
 */
export function runBatch(body: RequestBody, roots: Roots, classes: LibraryClasses): ResponseBody {
  const batch = new Batch(body, roots);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      const value = runAction(action, batch, roots, classes);
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: value === undefined ? null : value });
    } catch (error) {
      return { Results: results, TraceIds: traces, Error: toWireError(error, index, action, body) };
    }
  }
  return { Results: results, TraceIds: traces };
}

function runAction(action: WireAction, batch: Batch, roots: Roots, classes: LibraryClasses): unknown {
  if (action.ActionType === ACTION.trace || action.ActionType === ACTION.ensureUnchanged) return null;
  const object = batch.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case ACTION.instantiate:
      return object && identityOf(object, classes);
    case ACTION.query:
      return object && projectResult(object, action.QueryInfo ?? {}, classes, false);
    case ACTION.queryAsJson:
      return object && projectResult(object, action.QueryInfo ?? {}, classes, true);
    case ACTION.method:
      return callMethod(object, action, batch, roots);
    case ACTION.setProperty:
      writeMember(object, action.Name, batch.values(action.ArgumentInfo)[0]);
      return null;
    case ACTION.update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) writeMember(object, name, value);
      return null;
    default:
      throw notImplemented(`actions of type ${action.ActionType}`);
  }
}

function callMethod(object: OfficeObject | null, action: WireAction, batch: Batch, { references }: Roots): unknown {
  const values = batch.values(action.ArgumentInfo);
  if (action.Name === "_KeepReference") {
    if (object) references.keep(object);
    return null;
  }
  if (action.Name === "_RemoveReference") {
    references.release(String(values[0]));
    return null;
  }
  // The library sorts events by their target itself, so that every event may be sent.
  if (/^_(?:Unr|R)egister/u.test(action.Name)) return null;
  const result = callMember(object, action.Name, values);
  return result instanceof OfficeObject ? null : result;
}

function toWireError(
  error: unknown,
  index: number,
  action: WireAction,
  body: RequestBody,
): ResponseBody["Error"] & object {
  const known = error instanceof OfficeError ? error : undefined;
  const path = body.ObjectPaths[String(action.ObjectPathId)];
  const where = toMember(action.Name || path?.Name || "?");
  return {
    Code: known?.code ?? "GeneralException",
    Message:
      known?.message ??
      `The local host failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    Location: known?.location ?? where,
    ActionIndex: index,
  };
}
