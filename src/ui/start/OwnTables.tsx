import { Button } from "@fluentui/react-components";
import { Suspense, useState } from "react";
import type { ReactNode } from "react";
import type { Adoption, AdoptionChoice, AdoptionQuestion } from "../../domain/adopt/adoption";
import type { SeenTables } from "../../app/actions/own-tables";
import { lazily } from "../loading/lazily";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";

const OwnTablesFound = lazily(async () => (await import("./OwnTablesFound")).OwnTablesFound);

/** What can be done with tables on the person's own sheets. */
export interface OwnTablesActions {
  readonly onPreview: (choice: AdoptionChoice) => Promise<Adoption | AdoptionQuestion | undefined>;
  /** Answers what there is to look at now, where the sheets have changed since and nothing was made. */
  readonly onOpen: (seen: SeenTables, jurisdiction: string) => Promise<Adoption | AdoptionQuestion | undefined>;
}

export interface OwnTablesProps extends OwnTablesActions {
  /** Code of the country whose draft is reviewed. */
  readonly jurisdiction: string;
  readonly busy: boolean;
}

/** Reads the sheets when it is asked to, shows what a review of them would hold, and makes it. */
export function OwnTables({ jurisdiction, busy, onPreview, onOpen }: OwnTablesProps): ReactNode {
  const styles = useScreenStyles();
  const { own } = useWords().start;
  const [found, setFound] = useState<Adoption | AdoptionQuestion>();
  const [chosen, setChosen] = useState<AdoptionChoice>({});
  const preview = async (choice: AdoptionChoice): Promise<void> => {
    setFound(await onPreview(choice));
    setChosen(choice);
  };
  const open = async (adoption: Adoption): Promise<void> => {
    const now = await onOpen({ adoption, choice: chosen }, jurisdiction);
    if (now) setFound(now);
  };
  return (
    <>
      <p className={styles.quiet}>{own.about}</p>
      <div>
        <Button disabledFocusable={busy} onClick={() => void preview({})}>
          {found ? own.again : own.look}
        </Button>
      </div>
      {found && (
        <Suspense fallback={null}>
          <OwnTablesFound
            found={found}
            jurisdiction={jurisdiction}
            busy={busy}
            onPreview={(choice) => void preview(choice)}
            onOpen={(adoption) => void open(adoption)}
          />
        </Suspense>
      )}
    </>
  );
}
