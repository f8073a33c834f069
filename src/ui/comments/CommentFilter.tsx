import { Button, Select, ToggleButton } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useWords } from "../words/use-words";
import { useCommentsStyles } from "./CommentsScreen.styles";
import { ENTRY_FILTERS } from "./order-entries";
import type { EntryFilter } from "./order-entries";

export interface CommentFilterProps {
  readonly filter: EntryFilter;
  readonly counts: Readonly<Record<EntryFilter, number>>;
  readonly onFilter: (filter: EntryFilter) => void;
  readonly people: readonly string[];
  /** "" for everybody. */
  readonly person: string;
  readonly onPerson: (person: string) => void;
  readonly onNext: () => void;
}

/** What of the comments is shown, and the way to the next that is open. */
export function CommentFilter(props: CommentFilterProps): ReactNode {
  const { filter, counts, onFilter, people, person, onPerson, onNext } = props;
  const styles = useCommentsStyles();
  const { comments: words } = useWords();
  const filters = ENTRY_FILTERS.filter((one) => one !== "new" || filter === "new" || counts.new > 0);
  return (
    <div className={styles.filters}>
      <div className={styles.filter} role="group" aria-label={words.show}>
        {filters.map((one) => (
          <ToggleButton
            key={one}
            className={styles.choice}
            size="small"
            appearance={one === filter ? "primary" : "outline"}
            checked={one === filter}
            onClick={() => onFilter(one)}
          >
            {words[one](counts[one])}
          </ToggleButton>
        ))}
      </div>
      <div className={styles.filter}>
        {people.length > 1 && (
          <Select
            className={styles.people}
            size="small"
            aria-label={words.person}
            value={person}
            onChange={(_, { value }) => onPerson(value)}
          >
            <option value="">{words.everybody}</option>
            {people.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        )}
        <Button
          size="small"
          appearance="subtle"
          aria-keyshortcuts="Alt+ArrowDown N"
          title={words.nextHint}
          onClick={onNext}
        >
          {words.next}
        </Button>
      </div>
      <p className={styles.quiet}>{words.nextHint}</p>
    </div>
  );
}
