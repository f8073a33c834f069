import { useEffect, useMemo, useRef, useState } from "react";

import type { Notice } from "../../app/session-state";
import type { Gap } from "../../domain/gap/gap";
import type { Language } from "../../domain/language";

/** Cells change in bursts: a plan is asked for once they rest. */
const REST = 600;

export interface BriefInput {
  readonly reviewLanguage: Language;
  readonly gaps: readonly Gap[];
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

/** Keeps the plan in step with the rows, and remembers how the last making ended. */
export function useBrief({ reviewLanguage, gaps, notice, onPlan, onMake }: BriefInput): BriefMaking {
  const [language, setLanguage] = useState(reviewLanguage);
  const [making, setMaking] = useState<{ readonly before: Notice | undefined; readonly ended: boolean }>();
  const [outcome, setOutcome] = useState<"made" | "failed">();
  const plan = useRef(onPlan);
  plan.current = onPlan;

  // By content, as reading the workbook again gives new values for the same rows.
  const content = useMemo(() => gaps.map(contentOf).join("\n"), [gaps]);
  const planned = useRef("");
  useEffect(() => {
    const ask = (): void => void plan.current(language);
    const isFirst = planned.current === "";
    planned.current = `${language} ${content}`;
    if (isFirst) {
      ask();
      return;
    }
    const timer = setTimeout(ask, REST);
    return () => clearTimeout(timer);
  }, [language, content]);

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

const contentOf = ({ id, issue, solution, sources, headline, aspects, priority, status }: Gap): string =>
  JSON.stringify([id, issue, solution, sources, headline, aspects, priority, status]);
