import { useState } from "react";
import type { DraftCoverage } from "../../domain/coverage/draft-coverage";
import { keyOfNode } from "./key-of-node";

/** A draft with fewer provisions at its top begins with these open. */
const FEW = 4;

export interface OpenNodes {
  readonly open: ReadonlySet<string>;
  readonly setOpen: (key: string, on: boolean) => void;
}

/** Which provisions of the tree are open. */
export function useOpenNodes({ top }: DraftCoverage): OpenNodes {
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map());
  const first = top.length < FEW ? top.map(keyOfNode) : [];
  const open = new Set(first.filter((key) => changed.get(key) !== false));
  for (const [key, on] of changed) if (on) open.add(key);
  return { open, setOpen: (key, on) => setChanged((before) => new Map(before).set(key, on)) };
}
