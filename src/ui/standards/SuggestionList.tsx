import { Button, Link } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons";
import { useLayoutEffect, useRef } from "react";

import type { Suggestion, SuggestionReason } from "../../domain/lookup/suggestion";
import type { Aspect } from "../../domain/profile/profile";
import { PartHeading } from "../text/PartHeading";
import { useWords } from "../words/use-words";
import { InstrumentBadges } from "./InstrumentBadges";
import { useSuggestionStyles } from "./SuggestionList.styles";
import type { Citable } from "./citable";

export interface SuggestionListProps {
  readonly title: string;
  readonly items: readonly { readonly suggestion: Suggestion; readonly citable: Citable }[];
  readonly topics: readonly Aspect[];
  /** How a place is cited in the cells of the review. */
  readonly cite: (place: Pick<Suggestion, "instrument" | "part">) => string;
  readonly onInsert: (citable: Citable) => void;
  readonly onOpen: (instrument: string) => void;
}

/** One group of suggestions, the best first; nothing where there is none. */
export function SuggestionList({ title, items, topics, cite, onInsert, onOpen }: SuggestionListProps) {
  const styles = useSuggestionStyles();
  const { standards: words } = useWords();
  const { list, keepFocus } = useKeptFocus(items);
  if (items.length === 0) return null;
  return (
    <>
      <h3 className={styles.title}>{title}</h3>
      <ul ref={list} className={styles.list} aria-label={title}>
        {items.map(({ suggestion, citable }, index) => (
          <li key={`${citable.citation} ${citable.part?.heading ?? ""}`} className={styles.item}>
            <div className={styles.body}>
              <Link as="button" className={styles.citation} onClick={() => onOpen(citable.instrument.id)}>
                {citable.citation}
              </Link>
              {citable.part && <PartHeading className={styles.heading} part={citable.part} />}
              <Reasons reasons={suggestion.reasons} topics={topics} cite={cite} />
              <InstrumentBadges instrument={citable.instrument} confidence={citable.confidence} />
            </div>
            <Button
              size="small"
              appearance="subtle"
              icon={<Add20Regular />}
              aria-label={words.insertPart(citable.citation)}
              title={words.insertPart(citable.citation)}
              onClick={() => {
                keepFocus(index);
                onInsert(citable);
              }}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

function Reasons({
  reasons,
  topics,
  cite,
}: Pick<SuggestionListProps, "topics" | "cite"> & { readonly reasons: readonly SuggestionReason[] }) {
  const styles = useSuggestionStyles();
  const { language, standards: words } = useWords();
  const nameOf = (id: string): string | undefined => topics.find((topic) => topic.id === id)?.name[language];
  const say = (reason: SuggestionReason): string => {
    switch (reason.kind) {
      case "words":
        return words.reasons.words(reason.words.join(", "));
      case "aspects":
        return words.reasons.aspects(reason.aspects.map((id) => nameOf(id) ?? id).join(", "));
      case "topics":
        return words.reasons.topics(reason.topics.flatMap((id) => nameOf(id) ?? []).join(", "));
      case "together":
        return words.reasons.together(cite(reason.beside), reason.rows);
    }
  };
  return (
    <ul className={styles.reasons}>
      {reasons.map((reason) => (
        <li key={reason.kind}>{say(reason)}</li>
      ))}
    </ul>
  );
}

/** What was inserted leaves the list, its button with it: the focus goes to the one that takes its place. */
function useKeptFocus(items: readonly unknown[]) {
  const list = useRef<HTMLUListElement>(null);
  const place = useRef<number>(undefined);
  useLayoutEffect(() => {
    const at = place.current;
    if (at === undefined) return;
    place.current = undefined;
    const { activeElement, body } = document;
    if (activeElement !== null && activeElement !== body) return;
    const rows = list.current?.children ?? [];
    rows[Math.min(at, rows.length - 1)]?.querySelector<HTMLElement>(":scope > button")?.focus();
  }, [items]);
  return { list, keepFocus: (at: number) => void (place.current = at) };
}
