import { useEffect, useRef, useState } from "react";

import type { Notice } from "../../app/session/session-state";
import type { BriefText } from "../../domain/review/review";
import type { Language } from "../../domain/language";

export interface BriefInput {
  readonly reviewLanguage: Language;
  /** The rows of the sheet Brief: what is proposed beside them rests on them. */
  readonly rows: readonly BriefText[] | undefined;
  readonly notice: Notice | undefined;
  readonly onPlan: (language: Language) => Promise<void>;
  readonly onMake: (language: Language) => Promise<void>;
}

export interface BriefMaking {
  readonly language: Language;
  readonly choose: (language: Language) => void;
  readonly make: () => void;
  readonly state: "idle" | "making" | "made" | "failed";
}

/** Asks for the plan in the chosen language, and remembers how the last making ended. */
export function useBrief({ reviewLanguage, rows, notice, onPlan, onMake }: BriefInput): BriefMaking {
  const [language, setLanguage] = useState(reviewLanguage);
  const [making, setMaking] = useState<{ readonly before: Notice | undefined; readonly ended: boolean }>();
  const [outcome, setOutcome] = useState<"made" | "failed">();
  const plan = useRef(onPlan);
  plan.current = onPlan;

  const said = JSON.stringify(
    rows?.map(({ part, text, addressee, byWhen, language: own }) => [part, text, addressee, byWhen, own]),
  );
  useEffect(() => void plan.current(language), [language, said]);

  useEffect(() => {
    if (!making?.ended) return;
    setOutcome(notice !== making.before && notice?.kind === "problem" ? "failed" : "made");
    setMaking(undefined);
  }, [making, notice]);

  return {
    language,
    choose: setLanguage,
    make: () => {
      if (making) return;
      setOutcome(undefined);
      setMaking({ before: notice, ended: false });
      const end = (): void => setMaking({ before: notice, ended: true });
      onMake(language).then(end, end);
    },
    state: making ? "making" : (outcome ?? "idle"),
  };
}
