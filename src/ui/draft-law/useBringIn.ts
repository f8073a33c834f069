import { useState } from "react";
import type { DraftInput, DraftStep } from "../../app/draft-reader";
import type { DraftJurisdiction, DraftReading } from "../../domain/draft/draft-provision";
import type { BringInActions } from "./draft-actions";

/** A draft with what was read of it. */
export interface ReadDraft {
  readonly draft: DraftInput;
  readonly reading: DraftReading;
}

/** What is to be read: a draft, and the same in a second language where there is one. */
export interface WantedDraft {
  readonly draft: DraftInput;
  readonly second: DraftInput | undefined;
  /** Whose laws it is built like; guessed without it. */
  readonly chosen: DraftJurisdiction | undefined;
}

/** How far a draft is on its way in. */
export type BringInStage =
  | { readonly stage: "choosing" }
  | { readonly stage: "reading"; readonly wanted: WantedDraft; readonly now: DraftInput; readonly step: DraftStep }
  | {
      readonly stage: "preview";
      readonly wanted: WantedDraft;
      readonly first: ReadDraft;
      readonly second: ReadDraft | undefined;
    };

export interface BringIn {
  readonly at: BringInStage;
  readonly read: (wanted: WantedDraft) => void;
  /** Give up what is being read; a draft that was seen before is there again. */
  readonly stop: () => void;
  /** Give up what was read as well. */
  readonly back: () => void;
}

/** A draft from the choice of its file to the preview. What is written is for the caller. */
export function useBringIn({ onRead, onStop }: BringInActions): BringIn {
  const [at, setAt] = useState<BringInStage>({ stage: "choosing" });
  const [seen, setSeen] = useState<BringInStage>({ stage: "choosing" });
  const show = (next: BringInStage): void => {
    setAt(next);
    setSeen(next);
  };
  return {
    at,
    read: (wanted) => {
      const { draft, second, chosen } = wanted;
      // Another draft of the same name is not what was seen.
      const before = at.stage === "preview" && at.wanted.draft === draft ? at : ({ stage: "choosing" } as const);
      setSeen(before);
      const ofThis = (change: BringInStage): void =>
        // Another one may have been taken meanwhile.
        setAt((now) => (now.stage === "reading" && now.wanted === wanted ? change : now));
      const readOne = async (now: DraftInput, like: DraftJurisdiction | undefined): Promise<ReadDraft | undefined> => {
        ofThis({ stage: "reading", wanted, now, step: { step: "opening" } });
        const reading = await onRead(now, like, (step) => ofThis({ stage: "reading", wanted, now, step }));
        return reading && { draft: now, reading };
      };
      setAt({ stage: "reading", wanted, now: draft, step: { step: "opening" } });
      void (async () => {
        const first = await readOne(draft, chosen);
        const other = first && second ? await readOne(second, chosen ?? first.reading.jurisdiction) : undefined;
        ofThis(first && (!second || other) ? { stage: "preview", wanted, first, second: other } : before);
      })();
    },
    stop: () => {
      onStop();
      setAt(seen);
    },
    back: () => {
      if (at.stage === "reading") onStop();
      show({ stage: "choosing" });
    },
  };
}
