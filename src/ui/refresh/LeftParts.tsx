import type { ReactNode } from "react";
import type { AroundComparison, NewRow } from "../../domain/brief/refresh/refresh-plan";
import { Disclosure } from "../disclosure/Disclosure";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { useRefreshStyles } from "./RefreshScreen.styles";

/** Rows that an open document takes no blocks of. */
export function NewRowsPart({ rows }: { readonly rows: readonly NewRow[] }): ReactNode {
  const screen = useScreenStyles();
  const styles = useRefreshStyles();
  const { refresh: words } = useWords();
  const wanted = rows.filter(({ withdrawn }) => !withdrawn);
  if (wanted.length === 0) return null;
  return (
    <Disclosure label={words.newRows(wanted.length)} summaryClassName={styles.summary}>
      {() => (
        <>
          <p className={screen.quiet}>{words.newRowsText}</p>
          <ul className={screen.list}>
            {wanted.map(({ gap, headline, formerly }) => (
              <li key={gap} className={screen.text}>
                {`${gap} ${headline}${formerly === undefined ? "" : ` (${words.formerly(formerly)})`}`}
              </li>
            ))}
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
