import { useMemo } from "react";

import type { Suggestion } from "../../domain/lookup/suggestion";
import type { Language } from "../../domain/language";
import type { Aspect } from "../../domain/profile/profile";
import { useWords } from "../words/use-words";
import { SuggestionList } from "./SuggestionList";
import { useStandardsStyles } from "./StandardsScreen.styles";
import type { Citable } from "./citable";
import { toCitable } from "./citable";
import { type SuggestionsInput, useSuggestions } from "./useSuggestions";

export interface ForThisRowProps extends SuggestionsInput {
  readonly citationLanguage: Language;
  readonly topics: readonly Aspect[];
  readonly onInsert: (citable: Citable) => void;
  readonly onOpen: (instrument: string) => void;
}

/** What the selected row may cite and does not yet, each with the reason. Nothing is inserted without a click. */
export function ForThisRow(props: ForThisRowProps) {
  const { catalogue, target, citationLanguage, topics, onInsert, onOpen } = props;
  const styles = useStandardsStyles();
  const { standards: words } = useWords();
  const suggestions = useSuggestions(props);
  const groups = useMemo(
    () =>
      (["standards", "examples"] as const).map((name) => ({
        name,
        items: (suggestions?.[name] ?? []).map((suggestion) => ({
          suggestion,
          citable: toCitable(suggestion.instrument, suggestion.part, citationLanguage),
        })),
      })),
    [catalogue, suggestions, citationLanguage],
  );
  if (!suggestions) return null;
  const cite = ({ instrument, part }: Pick<Suggestion, "instrument" | "part">): string =>
    toCitable(instrument, part, citationLanguage).citation;
  return (
    <section aria-label={words.forRow(target.id)}>
      <h2 className={styles.sectionTitle}>{words.forRow(target.id)}</h2>
      {groups.every(({ items }) => items.length === 0) && <p className={styles.hint}>{words.noSuggestions}</p>}
      {groups.map(({ name, items }) => (
        <SuggestionList
          key={name}
          title={words.suggested[name]}
          items={items}
          topics={topics}
          cite={cite}
          onInsert={onInsert}
          onOpen={onOpen}
        />
      ))}
    </section>
  );
}
