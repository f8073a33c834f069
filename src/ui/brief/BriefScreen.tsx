import { Button, ProgressBar, Select } from "@fluentui/react-components";
import { useId } from "react";

import type { BriefState, HandedFile, Notice } from "../../app/session/session-state";
import type { BriefPart } from "../../domain/brief/brief-parts";
import type { Gap } from "../../domain/gap/gap";
import type { Language } from "../../domain/language";
import { LANGUAGES, isLanguage } from "../../domain/language";
import { isTableFile } from "../../domain/table/table-form";
import type { TableName } from "../../domain/review/tables";
import { HandAgain } from "../text/HandAgain";
import { LANGUAGE_NAMES } from "../text/language-names";
import { useWords } from "../words/use-words";
import { BriefContents } from "./BriefContents";
import { useBriefStyles } from "./BriefScreen.styles";
import { LastBrief } from "./LastBrief";
import type { BriefMaking } from "./useBrief";
import { useBrief } from "./useBrief";
import { Readiness } from "./Readiness";
import type { VoiceActions } from "./voice/voice-actions";
import { VoicesElsewhere } from "./voice/VoicesElsewhere";
import { VoiceSection } from "./voice/VoiceSection";
import type { VoiceSectionProps } from "./voice/VoiceSection";
import type { BriefScreenWords } from "./words/brief-screen-words";

/** What the brief would hold, making it, and how the last one compares with the table. */
export interface BriefScreenProps extends VoiceActions, Pick<VoiceSectionProps, "rows" | "addressees" | "onAddSheet"> {
  /** Language the brief is in unless another is chosen. */
  readonly reviewLanguage: Language;
  /** Undefined until it is worked out; the screen asks for it with `onPlan` when it opens and when another language is chosen. */
  readonly brief: BriefState | undefined;
  readonly gaps: readonly Gap[];
  /** Pages the profile allows. */
  readonly maximumPages: number;
  /** What is being done, in words; said beside the button while the brief is made. */
  readonly working: string | undefined;
  /** A problem that is newer than the click on the button means that the brief was not handed over. */
  readonly notice: Notice | undefined;
  /** A file that may not have arrived; undefined when it is known to be saved. */
  readonly handed: HandedFile | undefined;
  readonly onPlan: (language: Language) => Promise<void>;
  /** Resolves when the file was handed over, or could not be. */
  readonly onMake: (language: Language) => Promise<void>;
  readonly onHandAgain: () => void;
  readonly onGoToRow: (gap: string) => void;
  /** Whether a part that is shown beside the gaps stands anywhere in the workbook. */
  readonly hasPart: (part: BriefPart) => boolean;
  readonly onGoToPart: (part: BriefPart) => void;
}

export function BriefScreen(props: BriefScreenProps) {
  const { brief, gaps, maximumPages, working, handed, onHandAgain, onGoToRow, hasPart, onGoToPart } = props;
  const styles = useBriefStyles();
  const { brief: words } = useWords();
  const making = useBrief(props);
  const lastFile = brief?.lastFile ?? "";
  return (
    <section className={styles.root} aria-label={words.title}>
      <VoicesElsewhere rows={props.rows} language={making.language} onLanguage={making.choose} />
      {brief?.outlook && (
        <Readiness
          notes={brief.outlook.notes}
          onGoTo={({ table, row, column }) => props.onGoTo(table as TableName, row, column)}
        />
      )}
      <BriefContents brief={brief} gaps={gaps} maximumPages={maximumPages} onGoToRow={onGoToRow} />
      <Make
        words={words}
        making={making}
        working={working}
        lastFile={lastFile}
        handed={handed}
        isReady={brief !== undefined}
        onHandAgain={onHandAgain}
      />
      {brief?.outlook && (
        <VoiceSection
          {...props}
          author={brief.outlook.author}
          language={making.language}
          busy={making.state === "making"}
        />
      )}
      {brief && <LastBrief {...{ brief, gaps, onGoToRow, hasPart, onGoToPart }} />}
      <section className={styles.section}>
        <h2 className={styles.title}>{words.after}</h2>
        <ol className={styles.steps}>
          {words.afterSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
    </section>
  );
}

interface MakeProps {
  readonly words: BriefScreenWords;
  readonly making: BriefMaking;
  readonly working: string | undefined;
  readonly lastFile: string;
  readonly handed: HandedFile | undefined;
  readonly isReady: boolean;
  readonly onHandAgain: () => void;
}

function Make({ words, making, working, lastFile, handed, isReady, onHandAgain }: MakeProps) {
  const styles = useBriefStyles();
  const id = useId();
  const isMaking = making.state === "making";
  return (
    <section className={styles.make}>
      <div className={styles.makeRow}>
        <div className={styles.choice}>
          <label className={styles.label} htmlFor={id}>
            {words.language}
          </label>
          <Select
            className={styles.select}
            id={id}
            value={making.language}
            disabled={isMaking}
            onChange={(_event, { value }) => {
              if (isLanguage(value)) making.choose(value);
            }}
          >
            {LANGUAGES.map((one) => (
              <option key={one} value={one} lang={one}>
                {LANGUAGE_NAMES[one]}
              </option>
            ))}
          </Select>
        </div>
        <Button
          className={styles.makeButton}
          appearance="primary"
          disabledFocusable={isMaking || !isReady}
          onClick={making.make}
        >
          {lastFile === "" ? words.make : words.makeAgain}
        </Button>
      </div>
      <div role="status">
        {isMaking && (
          <>
            <ProgressBar aria-label={words.making} />
            <p className={styles.quiet}>{working ?? words.making}</p>
          </>
        )}
        {making.state === "made" && <p className={styles.text}>✓ {words.made}</p>}
        {making.state === "failed" && <p className={styles.problem}>{words.notMade}</p>}
      </div>
      {handed?.name.endsWith(".docx") && !isTableFile(handed.name) && !isMaking && (
        <HandAgain busy={working !== undefined} onHandAgain={onHandAgain} />
      )}
    </section>
  );
}
