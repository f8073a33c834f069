import type { Message } from "../../../domain/result";
import { RECORD_REMARKS } from "../record-remarks";
import type { ControlledPart } from "./linked-controls";
import { isTracked } from "./tracked-changes";

/**
 * What another program took from the link between a brief and its data part. Where tracked changes stand, a refresh took
 * it, and gives it back.
 */
export function remarksOnLinks(parts: readonly ControlledPart[]): readonly Message[] {
  const unbound = parts
    .flatMap(({ controls }) => controls)
    .filter(({ element, isUnbound, isStruckOut }) => isUnbound && !isStruckOut && !isTracked(element)).length;
  return unbound === 0 ? [] : [{ text: RECORD_REMARKS.unbound(unbound) }];
}
