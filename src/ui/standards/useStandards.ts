import { useDeferredValue, useEffect, useMemo, useState } from "react";

import type { CitedPart } from "../../app/session/session-state";
import type { Gap } from "../../domain/gap/gap";
import type { Catalogue } from "../../domain/instrument/catalogue";
import { searchParts } from "../../domain/lookup/search-parts";
import type { Language } from "../../domain/language";
import type { Citable } from "./citable";
import { findCitable, recallCitable } from "./citable";
import { searchIndexOf } from "./search-index-of";
import type { StandardsFilter } from "./standards-filter";
import { NO_FILTER, passes } from "./standards-filter";
import type { StandardsRequest } from "./standards-request";

/** As many results as a person looks through before changing the query. */
const PAGE = 20;
/** More of the recent ones would push the instruments out of sight. */
const RECENT = 4;

export interface StandardsInput {
  readonly catalogue: Catalogue;
  readonly citationLanguage: Language;
  readonly target: Gap | undefined;
  readonly recent: readonly CitedPart[];
  readonly onInsert: (part: CitedPart) => void;
  /** A new one each time another screen sends the person here. */
  readonly request?: StandardsRequest | undefined;
}

/** What can be inserted now, what is chosen, and what the person is asked. */
export interface Standards {
  readonly query: string;
  readonly filter: StandardsFilter;
  readonly showsFilters: boolean;
  /** Results of the search, or the recent ones while nothing is asked. */
  readonly choices: readonly Citable[];
  readonly hasMore: boolean;
  readonly active: number;
  readonly chosen: Citable | undefined;
  /** An unverified citation that waits for a yes. */
  readonly asking: Citable | undefined;
  /** Id of the instrument whose page is open. */
  readonly open: string | undefined;
  /** The topic whose parts come first on that page; "" for none. */
  readonly openTopic: string;
  readonly search: (query: string) => void;
  readonly toggleFilters: () => void;
  readonly narrow: (filter: StandardsFilter) => void;
  readonly showMore: () => void;
  readonly choose: (index: number) => void;
  readonly insert: (citable: Citable) => void;
  readonly confirm: () => void;
  readonly cancel: () => void;
  /** @param topic that of the filter when left out */
  readonly openInstrument: (id: string | undefined, topic?: string) => void;
}

export function useStandards(input: StandardsInput): Standards {
  const { catalogue, citationLanguage, target, recent, onInsert, request } = input;
  const [query, setQuery] = useState("");
  const [filter, setFilter] = useState(NO_FILTER);
  const [limit, setLimit] = useState(PAGE);
  const [active, setActive] = useState(-1);
  const [asking, setAsking] = useState<Citable>();
  const [open, setOpen] = useState<string>();
  const [openTopic, setOpenTopic] = useState("");
  const [showsFilters, setShowsFilters] = useState(false);
  const [met, setMet] = useState<StandardsRequest>();
  const asked = useDeferredValue(query.trim());

  // Made while the person reads, so that the first keystroke does not wait for it.
  useEffect(() => {
    const timer = setTimeout(() => searchIndexOf(catalogue), 0);
    return () => clearTimeout(timer);
  }, [catalogue]);
  // A question about one row must not be answered for another.
  useEffect(() => setAsking(undefined), [target?.id]);

  const found = useMemo(
    () =>
      asked === ""
        ? []
        : searchParts(searchIndexOf(catalogue), asked, {
            limit: limit + 1,
            filter: (instrument, part) => passes(filter, instrument, part),
          }).flatMap((one) => findCitable(catalogue, one, citationLanguage) ?? []),
    [catalogue, asked, filter, limit, citationLanguage],
  );
  const recalled = useMemo(
    () =>
      recent
        .flatMap((one) => recallCitable(catalogue, one, citationLanguage) ?? [])
        .filter(({ instrument, part }) => passes(filter, instrument, part))
        .slice(0, RECENT),
    [catalogue, recent, filter, citationLanguage],
  );
  const choices = useMemo(() => (asked === "" ? recalled : found.slice(0, limit)), [asked, recalled, found, limit]);

  const startOver = (): void => {
    setLimit(PAGE);
    setActive(-1);
    setAsking(undefined);
  };
  if (request && request !== met) {
    setMet(request);
    setQuery("");
    setFilter({ ...NO_FILTER, topic: request.topic ?? "" });
    setShowsFilters(request.topic !== undefined);
    setOpen(request.instrument);
    startOver();
  }
  const put = (citable: Citable): void => {
    onInsert(citable.cited);
    // The recent ones move up: the same place would hold another citation.
    if (asked === "") setActive(-1);
  };
  return {
    query,
    filter,
    showsFilters,
    choices,
    hasMore: found.length > limit,
    active,
    chosen: choices[active],
    asking,
    open,
    openTopic,
    search: (text) => {
      setQuery(text);
      startOver();
    },
    toggleFilters: () => setShowsFilters(!showsFilters),
    narrow: (next) => {
      setFilter(next);
      startOver();
    },
    showMore: () => setLimit(limit + PAGE),
    choose: (index) => {
      setActive(Math.max(-1, Math.min(index, choices.length - 1)));
      setAsking(undefined);
    },
    insert: (citable) => {
      if (!target) return;
      if (citable.confidence === "unverified") setAsking(citable);
      else put(citable);
    },
    confirm: () => {
      if (asking) put(asking);
      setAsking(undefined);
    },
    cancel: () => setAsking(undefined),
    openInstrument: (id, topic = filter.topic) => {
      setOpen(id);
      setOpenTopic(topic);
      setAsking(undefined);
    },
  };
}
