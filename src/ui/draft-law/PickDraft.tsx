import { Button, Divider, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import type { DraftInput } from "../../app/draft-reader";
import { PickFile } from "../text/PickFile";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { usePickDraftStyles } from "./PickDraft.styles";
import { DRAFT_FILES, readFile } from "./read-file";
import type { FileFault } from "./read-file";

export interface PickDraftProps {
  readonly pasted: string;
  readonly onPaste: (text: string) => void;
  readonly onRead: (draft: DraftInput) => void;
}

/** A draft from a file, or from the text that is pasted. */
export function PickDraft({ pasted: text, onPaste, onRead }: PickDraftProps): ReactNode {
  const screen = useScreenStyles();
  const styles = usePickDraftStyles();
  const {
    draftLaw: { bring: words },
  } = useWords();
  const [fault, setFault] = useState<FileFault>();
  const take = async (file: File): Promise<void> => {
    const read = await readFile(file);
    if (typeof read === "string") setFault(read);
    else onRead(read);
  };
  return (
    <>
      <p className={screen.text}>{words.lead}</p>
      <section className={screen.section}>
        <div>
          <PickFile label={words.pick} accept={DRAFT_FILES} isMain busy={false} onPick={(file) => void take(file)} />
        </div>
        <p className={screen.quiet}>{words.kinds}</p>
        {fault && (
          <p role="alert" className={screen.text}>
            {words[fault]}
          </p>
        )}
      </section>
      <Divider />
      <form
        className={screen.section}
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== "") onRead({ name: "", text });
        }}
      >
        <Field className={screen.field} label={words.paste} size="small">
          <Textarea
            value={text}
            textarea={{ className: styles.area, spellCheck: false }}
            resize="vertical"
            onChange={(_, { value }) => onPaste(value)}
          />
        </Field>
        <div>
          <Button type="submit" size="small" disabledFocusable={text.trim() === ""}>
            {words.pasteDo}
          </Button>
        </div>
      </form>
    </>
  );
}
