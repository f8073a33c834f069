import { mergeClasses } from "@fluentui/react-components";
import { useRef } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import { useFirstWords } from "../words/use-words";
import type { Place, View } from "./screen";

export interface TabsProps<Name extends Place | View> {
  readonly names: readonly Name[];
  /** The tab at hand, or the one to come back to. */
  readonly at: Name;
  /** Whether what it leads to is shown just now. */
  readonly selected: boolean;
  readonly onSelect: (name: Name) => void;
  /** What all of them are called. */
  readonly label: string;
  readonly idOf: (name: Name) => string;
  readonly styles: Readonly<Record<"list" | "tab" | "selected", string>>;
  /** What stands on a tab, its word given. */
  readonly content: (name: Name, word: string) => ReactNode;
}

/** What the tabs lead to. */
export const PANEL_ID = "pane-screen";
export const placeTabId = (place: Place): string => `pane-place-${place}`;
export const viewTabId = (view: View): string => `pane-view-${view}`;

/** Where an arrow or an end key leads to among so many tabs. */
function keyTarget(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case "ArrowRight":
      return (at + 1) % count;
    case "ArrowLeft":
      return (at - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}

/**
 * A row of tabs, of which the keyboard reaches one and the arrows lead to the others.
 *
 * Not Fluent's TabList: its focus guards are hidden from screen readers yet
 * can be tabbed to, and it would be a third of the first load.
 */
export function Tabs<Name extends Place | View>(props: TabsProps<Name>): ReactNode {
  const { names, at, selected, onSelect, label, idOf, styles, content } = props;
  const { shell } = useFirstWords();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent, index: number): void => {
    const next = keyTarget(event.key, index, names.length);
    const name = next === undefined ? undefined : names[next];
    if (!name) return;
    event.preventDefault();
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[next ?? 0]?.focus();
    onSelect(name);
  };
  return (
    <div ref={list} role="tablist" aria-label={label} className={styles.list}>
      {names.map((name, index) => {
        const isSelected = selected && name === at;
        return (
          <button
            key={name}
            type="button"
            role="tab"
            id={idOf(name)}
            tabIndex={name === at ? 0 : -1}
            aria-selected={isSelected}
            {...(isSelected && { "aria-controls": PANEL_ID })}
            aria-label={shell[name]}
            title={shell[name]}
            className={mergeClasses(styles.tab, isSelected && styles.selected)}
            onClick={() => onSelect(name)}
            onKeyDown={(event) => onKeyDown(event, index)}
          >
            {content(name, shell[name])}
          </button>
        );
      })}
    </div>
  );
}
