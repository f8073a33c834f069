import { useDeferredValue, useMemo, useState } from "react";

import type { Catalogue } from "../../domain/instrument/catalogue";
import type { Language, Localised } from "../../domain/language";
import { searchParts } from "../../domain/lookup/search-parts";
import type { Citable } from "./citable";
import { findCitable } from "./citable";
import { searchIndexOf } from "./search-index-of";
import type { StandardsFilter } from "./standards-filter";
import { passes } from "./standards-filter";

interface Search {
  readonly catalogue: Catalogue;
  readonly filter: StandardsFilter;
  readonly limit: number;
  readonly citationLanguage: Language;
}

interface Answer {
  /** One more than the limit where there are more. */
  readonly found: readonly Citable[];
  readonly remarks: readonly Localised[];
}

export interface Found extends Answer {
  /** What was looked for; "" for nothing. */
  readonly asked: string;
  /** Whether more is typed than was looked for, as on a slow computer. */
  readonly isBehind: boolean;
  /** Answers what is typed at once, for somebody who does something to it. */
  readonly catchUp: () => readonly Citable[];
}

const NOTHING: Answer = { found: [], remarks: [] };

/** What a search finds. Keys of a text do not wait for it; what is done to its answer is done to that of the whole text. */
export function useFound({ catalogue, filter, limit, citationLanguage }: Search, typed: string): Found {
  const later = useDeferredValue(typed);
  const [caughtUp, setCaughtUp] = useState("");
  const asked = typed === "" || caughtUp === typed ? typed : later;
  const answerTo = useMemo(
    () =>
      (text: string): Answer => {
        if (text === "") return NOTHING;
        const { parts, remarks } = searchParts(searchIndexOf(catalogue), text, {
          limit: limit + 1,
          filter: (instrument, part) => passes(filter, instrument, part),
        });
        return { found: parts.flatMap((one) => findCitable(catalogue, one, citationLanguage) ?? []), remarks };
      },
    [catalogue, filter, limit, citationLanguage],
  );
  const answer = useMemo(() => answerTo(asked), [answerTo, asked]);
  const catchUp = (): readonly Citable[] => {
    setCaughtUp(typed);
    return answerTo(typed).found;
  };
  return { ...answer, asked, isBehind: asked !== typed, catchUp };
}
