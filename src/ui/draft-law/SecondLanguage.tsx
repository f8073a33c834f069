import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import type { DraftInput } from "../../app/draft-reader";
import type { DraftProvision } from "../../domain/draft/draft-provision";
import { PickFile } from "../text/PickFile";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { DRAFT_FILES, readFile } from "./read-file";
import type { FileFault } from "./read-file";
import type { ReadDraft } from "./useBringIn";

export interface SecondLanguageProps {
  readonly second: ReadDraft | undefined;
  /** Why it is not taken beside the first. */
  readonly refused: string | undefined;
  /** Those of the first language, with what the second says. */
  readonly provisions: readonly DraftProvision[];
  readonly busy: boolean;
  readonly onPick: (draft: DraftInput) => void;
  readonly onDrop: () => void;
}

/** The same draft in a second language, beside the first. */
export function SecondLanguage({ second, refused, provisions, busy, onPick, onDrop }: SecondLanguageProps): ReactNode {
  const screen = useScreenStyles();
  const {
    draftLaw: { bring },
  } = useWords();
  const words = bring.second;
  const [fault, setFault] = useState<FileFault>();
  const take = async (file: File): Promise<void> => {
    const read = await readFile(file);
    if (typeof read === "string") setFault(read);
    else onPick(read);
  };
  const found = provisions.filter(({ other }) => other !== undefined).length;
  const isEmpty = second?.reading.provisions.length === 0;
  return (
    <section className={screen.section} aria-label={words.title}>
      <h3 className={screen.subtitle}>{words.title}</h3>
      {second && !isEmpty && refused === undefined ? (
        <>
          <p className={screen.text}>{words.summary(second.draft.name, found, provisions.length)}</p>
          <div>
            <Button size="small" disabledFocusable={busy} onClick={onDrop}>
              {words.drop}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p className={screen.quiet}>{words.lead}</p>
          <div>
            <PickFile
              label={words.pick}
              accept={DRAFT_FILES}
              isMain={false}
              busy={busy}
              onPick={(file) => void take(file)}
            />
          </div>
        </>
      )}
      {(fault ?? refused ?? isEmpty) && (
        <p role="alert" className={screen.text}>
          {fault ? bring[fault] : (refused ?? words.empty(second?.draft.name ?? ""))}
        </p>
      )}
    </section>
  );
}
