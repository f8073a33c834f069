import type { Message } from "../../../domain/result";
import { RECORD_REMARKS } from "../record-remarks";
import type { ControlledPart } from "./linked-controls";

/** What another program took from the link between a brief and its data part. */
export function remarksOnLinks(parts: readonly ControlledPart[]): readonly Message[] {
  const unbound = parts.flatMap(({ controls }) => controls).filter(({ isUnbound }) => isUnbound).length;
  return unbound === 0 ? [] : [{ text: RECORD_REMARKS.unbound(unbound) }];
}
