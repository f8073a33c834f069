import { Button, Divider, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import type { DraftInput } from "../../app/draft-reader";
import { PickFile } from "../text/PickFile";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { usePickDraftStyles } from "./PickDraft.styles";

/** Bytes beyond which no draft is text alone. */
const LARGEST = 40_000_000;

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
  const [fault, setFault] = useState<"tooLarge" | "unreadable">();
  const take = async (file: File): Promise<void> => {
    if (file.size > LARGEST) return setFault("tooLarge");
    try {
      onRead({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    } catch {
      // It was moved meanwhile, or another program keeps it to itself.
      setFault("unreadable");
    }
  };
  return (
    <>
      <p className={screen.text}>{words.lead}</p>
      <section className={screen.section}>
        <div>
          <PickFile
            label={words.pick}
            accept=".docx,.txt,.md,.markdown,.html,.htm,.xhtml"
            isMain
            busy={false}
            onPick={(file) => void take(file)}
          />
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
