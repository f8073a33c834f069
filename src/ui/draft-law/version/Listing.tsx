import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { Disclosure } from "../../disclosure/Disclosure";
import { useScreenStyles } from "../../text/screen.styles";
import { useWords } from "../../words/use-words";
import { useProvisionPageStyles } from "../ProvisionPage.styles";
import { useVersionStyles } from "./Version.styles";

/** So many are drawn at first, and with each press. */
const PAGE = 20;
/** Few enough to be seen without a press. */
const FEW = 3;

export interface ListingProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly show: (item: T) => ReactNode;
}

/** A counted list that opens, a page at a time; nothing where there is nothing. */
export function Listing<T>({ label, items, keyOf, show }: ListingProps<T>): ReactNode {
  const screen = useScreenStyles();
  const styles = useVersionStyles();
  const page = useProvisionPageStyles();
  const { draftLaw: words } = useWords();
  const [shown, setShown] = useState(PAGE);
  if (items.length === 0) return null;
  return (
    <Disclosure label={`${label}: ${items.length}`} isOpen={items.length <= FEW} summaryClassName={page.summary}>
      {() => (
        <>
          <ul className={screen.list}>
            {items.slice(0, shown).map((item) => (
              <li key={keyOf(item)} className={styles.item}>
                {show(item)}
              </li>
            ))}
          </ul>
          {items.length > shown && (
            <Button size="small" onClick={() => setShown(shown + PAGE)}>
              {words.more(Math.min(PAGE, items.length - shown))}
            </Button>
          )}
        </>
      )}
    </Disclosure>
  );
}
