import { useEffect, useState } from "react";
import type { ReactNode } from "react";
import type { SelfTest } from "../../app/self-test";
import { SelfTestSection } from "./SelfTestSection";

export interface SelfTestPartProps {
  readonly load: () => Promise<SelfTest>;
}

/** The self-test once what it needs of Excel is there; what can't be fetched is for the nearest boundary to tell. */
export function SelfTestPart({ load }: SelfTestPartProps): ReactNode {
  const [selfTest, setSelfTest] = useState<SelfTest>();
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => {
    load().then(setSelfTest, setFailure);
  }, [load]);
  if (failure !== undefined) throw failure;
  return selfTest && <SelfTestSection selfTest={selfTest} />;
}
