import { Button, Divider } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import type { HandedFile, SessionPhase } from "../../app/session/session-state";
import type { Language } from "../../domain/language";
import type { SheetTable } from "../../domain/review/sheet-table";
import { HandAgain } from "../text/HandAgain";
import { useScreenStyles } from "../text/screen.styles";
import { useLanguage, useWords } from "../words/use-words";
import { AdoptTable } from "./AdoptTable";
import type { AdoptTableProps } from "./AdoptTable";
import { FIRST_COUNTRY } from "./CountryField";
import { NewReview } from "./NewReview";
import { NOT_BEGUN } from "./not-begun";
import { OwnTables } from "./OwnTables";
import type { OwnTablesActions } from "./OwnTables";
import { SharedFiles } from "./SharedFiles";
import type { SharedFilesProps } from "./SharedFiles";

export interface StartScreenProps {
  readonly phase: SessionPhase;
  /** The table at Excel's selection that is no review yet. */
  readonly adoptable: SheetTable | undefined;
  /** A workbook that was handed over as a file because no window could be opened. */
  readonly handed: HandedFile | undefined;
  /** Of the review that there is already. */
  readonly shared: SharedFilesProps | undefined;
  readonly busy: boolean;
  readonly onHandAgain: () => void;
  readonly holdsProfile: boolean;
  readonly onNewReview: (language: Language, jurisdiction: string, profile: string) => void;
  readonly onOpenSample: (language: Language) => void;
  readonly onAdopt: AdoptTableProps["onAdopt"];
  readonly ownTables: OwnTablesActions;
}

/** The first screen of a workbook without a review: three ways to begin. */
export function StartScreen(props: StartScreenProps): ReactNode {
  const {
    phase,
    holdsProfile,
    adoptable,
    handed,
    shared,
    busy,
    onHandAgain,
    onNewReview,
    onOpenSample,
    onAdopt,
    ownTables,
  } = props;
  const styles = useScreenStyles();
  const language = useLanguage();
  const { start } = useWords();
  const [chosen, setChosen] = useState<Language>();
  const [jurisdiction, setJurisdiction] = useState(FIRST_COUNTRY);
  // A review that can't be read is no place to begin another in.
  if (phase === "unusable" && !shared) {
    return (
      <div className={styles.screen}>
        <p className={styles.text}>{NOT_BEGUN[language]}</p>
      </div>
    );
  }
  return (
    <div className={styles.screen}>
      <section className={styles.section}>
        <p className={styles.text}>{start.promise}</p>
        <p className={styles.quiet}>{start.how}</p>
        {handed?.name.endsWith(".xlsx") && <HandAgain busy={busy} onHandAgain={onHandAgain} />}
      </section>
      {shared && <SharedFiles {...shared} />}
      <section className={styles.section} aria-labelledby="start-sample">
        <h2 id="start-sample" className={styles.subtitle}>
          {start.sample}
        </h2>
        <p className={styles.quiet}>{start.sampleText}</p>
        <div>
          <Button disabledFocusable={busy} onClick={() => onOpenSample(language)}>
            {start.openSample}
          </Button>
        </div>
      </section>
      <Divider />
      <NewReview
        holdsProfile={holdsProfile}
        language={chosen ?? language}
        onLanguage={setChosen}
        jurisdiction={jurisdiction}
        onJurisdiction={setJurisdiction}
        busy={busy}
        onNewReview={onNewReview}
      />
      <Divider />
      <section className={styles.section} aria-labelledby="start-adopt">
        <h2 id="start-adopt" className={styles.subtitle}>
          {start.adopt}
        </h2>
        {adoptable ? (
          <AdoptTable
            key={`${adoptable.sheet}\n${adoptable.name}\n${adoptable.headers.join("\n")}`}
            table={adoptable}
            language={chosen}
            busy={busy}
            onAdopt={onAdopt}
          />
        ) : (
          <p className={styles.quiet}>{start.adoptNone}</p>
        )}
        <OwnTables jurisdiction={jurisdiction} busy={busy} {...ownTables} />
      </section>
    </div>
  );
}
