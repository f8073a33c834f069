import { useEffect, useMemo, useState } from "react";

import type { CitedPart } from "../../app/session/session-state";
import type { Gap } from "../../domain/gap/gap";
import type { Catalogue } from "../../domain/instrument/catalogue";
import type { Language, Localised } from "../../domain/language";
import type { Citable } from "./citable";
import { recallCitable, sameCited } from "./citable";
import { searchIndexOf } from "./search-index-of";
import type { StandardsFilter } from "./standards-filter";
import { NO_FILTER, passes } from "./standards-filter";
import type { StandardsRequest } from "./standards-request";
import { useFound } from "./useFound";

/** As many results as a person looks through before changing the query. */
const PAGE = 20;
/** More of the recent ones, and of those cited often, would push everything else out of sight. */
const AT_HAND = 4;

const NONE: readonly Citable[] = [];

export interface StandardsInput {
  readonly catalogue: Catalogue;
  readonly citationLanguage: Language;
  readonly target: Gap | undefined;
  readonly recent: readonly CitedPart[];
  /** What the review cites most. */
  readonly often: readonly CitedPart[];
  readonly onInsert: (parts: readonly CitedPart[], citations: readonly string[]) => void;
  /** A new one each time another screen sends the person here. */
  readonly request?: StandardsRequest | undefined;
}

/** What can be inserted now, what is chosen, and what the person is asked. */
export interface Standards {
  readonly query: string;
  /** The query of which the results are; behind the one that is typed for a moment. */
  readonly asked: string;
  readonly filter: StandardsFilter;
  readonly showsFilters: boolean;
  /** Results of the search; while nothing is asked the recent ones, then those that are cited often. */
  readonly choices: readonly Citable[];
  /** What the person must know of the results: how the query was read, what of it is not there. */
  readonly remarks: readonly Localised[];
  /** How many of the choices are recent ones. */
  readonly recents: number;
  readonly hasMore: boolean;
  readonly active: number;
  /** What would be inserted: all that are marked, else the active one. */
  readonly chosen: readonly Citable[];
  /** Marked to be inserted together, from one search and the next. */
  readonly marked: readonly Citable[];
  /** Citations of which some are unverified, that wait for a yes; none when nothing is asked. */
  readonly asking: readonly Citable[];
  /** Id of the instrument whose page is open. */
  readonly open: string | undefined;
  /** The topic whose parts come first on that page; "" for none. */
  readonly openTopic: string;
  readonly search: (query: string) => void;
  readonly toggleFilters: () => void;
  readonly narrow: (filter: StandardsFilter) => void;
  readonly showMore: () => void;
  /** Make another of the choices the active one, so many steps on. */
  readonly move: (steps: number) => void;
  readonly choose: (index: number) => void;
  /** Mark a choice, or take its mark away. */
  readonly mark: (index: number) => void;
  readonly unmarkAll: () => void;
  readonly insert: (citables: readonly Citable[]) => void;
  readonly confirm: () => void;
  readonly cancel: () => void;
  /** @param topic that of the filter when left out */
  readonly openInstrument: (id: string | undefined, topic?: string) => void;
}

export function useStandards(input: StandardsInput): Standards {
  const { catalogue, citationLanguage, target, recent, often, onInsert, request } = input;
  const [query, setQuery] = useState("");
  const [filter, setFilter] = useState(NO_FILTER);
  const [limit, setLimit] = useState(PAGE);
  const [active, setActive] = useState(-1);
  const [asking, setAsking] = useState<readonly Citable[]>(NONE);
  const [marked, setMarked] = useState<readonly Citable[]>(NONE);
  const [open, setOpen] = useState<string>();
  const [openTopic, setOpenTopic] = useState("");
  const [showsFilters, setShowsFilters] = useState(false);
  const [met, setMet] = useState<StandardsRequest>();
  const search = useFound({ catalogue, filter, limit, citationLanguage }, query.trim());
  const { asked, found, remarks } = search;

  // Made while the person reads, so that the first keystroke does not wait for it.
  useEffect(() => {
    const timer = setTimeout(() => searchIndexOf(catalogue), 0);
    return () => clearTimeout(timer);
  }, [catalogue]);
  // A question about one row must not be answered for another.
  useEffect(() => setAsking(NONE), [target?.id]);

  const atHand = useMemo(() => {
    const recall = (parts: readonly CitedPart[]): readonly Citable[] =>
      parts
        .flatMap((one) => recallCitable(catalogue, one, citationLanguage) ?? [])
        .filter(({ instrument, part }) => passes(filter, instrument, part))
        .slice(0, AT_HAND);
    const recalled = recall(recent);
    const isOther = (one: CitedPart): boolean => !recalled.some(({ cited }) => sameCited(cited, one));
    return { recalled, all: [...recalled, ...recall(often.filter(isOther))] };
  }, [catalogue, recent, often, filter, citationLanguage]);
  const choices = useMemo(() => (asked === "" ? atHand.all : found.slice(0, limit)), [asked, atHand, found, limit]);

  const startOver = (): void => {
    setLimit(PAGE);
    setActive(-1);
    setAsking(NONE);
  };
  if (request && request !== met) {
    setMet(request);
    setOpen(request.instrument);
  }
  if (request && request !== met && !request.keeps) {
    setQuery("");
    setFilter({ ...NO_FILTER, topic: request.topic ?? "" });
    setShowsFilters(request.topic !== undefined);
    startOver();
  }
  const put = (citables: readonly Citable[]): void => {
    onInsert(
      citables.map(({ cited }) => cited),
      citables.map(({ citation }) => citation),
    );
    setMarked(marked.filter((one) => !citables.some(({ cited }) => sameCited(cited, one.cited))));
    // The recent ones move up: the same place would hold another citation.
    if (asked === "") setActive(-1);
  };
  const settle = (index: number): void => {
    setActive(index);
    setAsking(NONE);
  };
  /** Where a choice that is seen stands among the results of what is typed, which may take the place of these. */
  const placeOf = (index: number): number => {
    const one = choices[index];
    return search.isBehind && one ? search.catchUp().findIndex(({ cited }) => sameCited(cited, one.cited)) : index;
  };
  return {
    query,
    asked,
    filter,
    showsFilters,
    choices,
    remarks,
    recents: asked === "" ? atHand.recalled.length : 0,
    hasMore: found.length > limit,
    active,
    chosen: marked.length > 0 ? marked : choices.slice(Math.max(active, 0), active + 1),
    marked,
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
    move: (steps) => {
      const all = search.isBehind ? search.catchUp().slice(0, limit) : choices;
      settle(Math.max(-1, Math.min(active + steps, all.length - 1)));
    },
    choose: (index) => settle(placeOf(index)),
    mark: (index) => {
      const one = choices[index];
      if (!one) return;
      const others = marked.filter(({ cited }) => !sameCited(cited, one.cited));
      setMarked(others.length < marked.length ? others : [...marked, one]);
      settle(placeOf(index));
    },
    unmarkAll: () => setMarked(NONE),
    insert: (citables) => {
      if (!target || citables.length === 0) return;
      if (citables.some(({ confidence }) => confidence === "unverified")) setAsking(citables);
      else put(citables);
    },
    confirm: () => {
      if (asking.length > 0) put(asking);
      setAsking(NONE);
    },
    cancel: () => setAsking(NONE),
    openInstrument: (id, topic = filter.topic) => {
      setOpen(id);
      setOpenTopic(topic);
      setAsking(NONE);
    },
  };
}
