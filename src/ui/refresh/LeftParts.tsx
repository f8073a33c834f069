import { Checkbox } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { AroundComparison, NewRow } from "../../domain/brief/refresh/refresh-plan";
import { Disclosure } from "../disclosure/Disclosure";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { useRefreshStyles } from "./RefreshScreen.styles";

export interface NewRowsPartProps {
  readonly rows: readonly NewRow[];
  /** Which rows are left out; undefined for an open document, which takes no blocks of new rows. */
  readonly choice:
    | { readonly left: ReadonlySet<string>; readonly onLeave: (gap: string, isLeft: boolean) => void }
    | undefined;
}

/** Rows that the brief does not know yet, each to be ticked where the document takes them. */
export function NewRowsPart({ rows, choice }: NewRowsPartProps): ReactNode {
  const screen = useScreenStyles();
  const styles = useRefreshStyles();
  const { refresh: words } = useWords();
  const wanted = rows.filter(({ withdrawn }) => !withdrawn);
  if (wanted.length === 0) return null;
  return (
    <Disclosure label={words.newRows(wanted.length)} summaryClassName={styles.summary} isOpen={choice !== undefined}>
      {() => (
        <>
          <p className={screen.quiet}>{choice ? words.newRowsPlaced : words.newRowsText}</p>
          <ul className={screen.list}>
            {wanted.map(({ gap, headline, formerly, theme }) => {
              const notes = [
                ...(formerly === undefined ? [] : [words.formerly(formerly)]),
                ...(choice === undefined || theme === undefined || theme.isTold ? [] : [words.newTheme(theme.name)]),
              ];
              const name = `${gap} ${headline}${notes.map((note) => ` (${note})`).join("")}`;
              return (
                <li key={gap} className={screen.text}>
                  {choice ? (
                    <Checkbox
                      label={name}
                      checked={!choice.left.has(gap)}
                      onChange={(_, { checked }) => choice.onLeave(gap, checked !== true)}
                    />
                  ) : (
                    name
                  )}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </Disclosure>
  );
}

/** Sections whose own words a refresh leaves though they would be others today. */
export function AroundPart({ around }: { readonly around: AroundComparison | undefined }): ReactNode {
  const screen = useScreenStyles();
  const styles = useRefreshStyles();
  const { refresh: words } = useWords();
  const sections = (around?.sections ?? []).filter(({ state }) => state !== "fresh");
  const rows = around?.rows ?? [];
  if (sections.length + rows.length === 0) return null;
  return (
    <Disclosure label={words.around} summaryClassName={styles.summary}>
      {() => (
        <>
          <p className={screen.quiet}>{words.aroundText}</p>
          <ul className={screen.list}>
            {[...sections.map(({ section }) => section), ...rows].map((name) => (
              <li key={name} className={screen.text}>
                {name}
              </li>
            ))}
          </ul>
        </>
      )}
    </Disclosure>
  );
}
