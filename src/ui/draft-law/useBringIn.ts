import { useState } from "react";
import type { DraftInput, DraftStep } from "../../app/draft-reader";
import type { DraftJurisdiction, DraftReading } from "../../domain/draft/draft-provision";
import type { BringInActions } from "./draft-actions";

/** How far a draft is on its way in. */
export type BringInStage =
  | { readonly stage: "choosing" }
  | { readonly stage: "reading"; readonly draft: DraftInput; readonly step: DraftStep }
  | {
      readonly stage: "preview";
      readonly draft: DraftInput;
      readonly reading: DraftReading;
      /** Whether a person chose whose laws it is built like. */
      readonly isChosen: boolean;
    };

export interface BringIn {
  readonly at: BringInStage;
  readonly read: (draft: DraftInput, chosen?: DraftJurisdiction) => void;
  /** Give up what is being read, or what was read. */
  readonly back: () => void;
}

/** A draft from the choice of its file to the preview. What is written is for the caller. */
export function useBringIn({ onRead, onStop }: BringInActions): BringIn {
  const [at, setAt] = useState<BringInStage>({ stage: "choosing" });
  return {
    at,
    read: (draft, chosen) => {
      const before = at;
      setAt({ stage: "reading", draft, step: { step: "opening" } });
      const ofThis = (change: (now: BringInStage) => BringInStage): void =>
        // Another draft may have been taken meanwhile.
        setAt((now) => (now.stage === "reading" && now.draft === draft ? change(now) : now));
      void onRead(draft, chosen, (step) => ofThis(() => ({ stage: "reading", draft, step }))).then((reading) =>
        ofThis(() =>
          reading
            ? { stage: "preview", draft, reading, isChosen: chosen !== undefined }
            : before.stage === "preview" && before.draft === draft
              ? before
              : { stage: "choosing" },
        ),
      );
    },
    back: () => {
      if (at.stage === "reading") onStop();
      setAt({ stage: "choosing" });
    },
  };
}
