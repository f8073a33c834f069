import { Button } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { Suspense, useState } from "react";
import type { ReactNode } from "react";
import type { DraftInput, DraftStep } from "../../app/draft-reader";
import type { Provision } from "../../domain/provision/provision";
import { useFocusInside } from "../focus/useFocusInside";
import { lazily } from "../loading/lazily";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import type { BringInActions } from "./draft-actions";
import { DraftPreview } from "./DraftPreview";
import { PickDraft } from "./PickDraft";
import { useBringIn } from "./useBringIn";
import type { BringInWords } from "./words/draft-law-words";

const WorkingBar = lazily(
  async () => (await import(/* webpackChunkName: "notices" */ "../shell/WorkingBar")).WorkingBar,
);

export interface BringInProps {
  /** Those that the review has already. */
  readonly provisions: readonly Provision[];
  readonly busy: boolean;
  readonly actions: BringInActions;
  readonly onClose: () => void;
}

/** Bringing a draft in: choose it, see how it was read, and only then write it. */
export function BringIn({ provisions, busy, actions, onClose }: BringInProps): ReactNode {
  const screen = useScreenStyles();
  const {
    draftLaw: { bring: words },
  } = useWords();
  const { at, read, back } = useBringIn(actions);
  // Whoever stops a reading, or goes back from what was read, finds the text again.
  const [pasted, setPasted] = useState("");
  const root = useFocusInside<HTMLDivElement>("button", { toTop: true });
  return (
    <div ref={root} className={screen.screen}>
      <div>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowLeft20Regular />}
          onClick={() => {
            back();
            onClose();
          }}
        >
          {words.cancel}
        </Button>
      </div>
      <h2 className={screen.title}>{words.title}</h2>
      {at.stage === "choosing" && <PickDraft pasted={pasted} onPaste={setPasted} onRead={read} />}
      {at.stage === "reading" && <Reading words={words} draft={at.draft} step={at.step} onStop={back} />}
      {at.stage === "preview" && (
        <DraftPreview
          key={at.reading.jurisdiction}
          name={at.draft.name || words.pasted}
          reading={at.reading}
          isChosen={at.isChosen}
          there={provisions}
          busy={busy}
          onChoose={(jurisdiction) => read(at.draft, jurisdiction)}
          onAnother={back}
          onWrite={async () => {
            if (await actions.onWrite(at.reading.provisions)) onClose();
          }}
        />
      )}
    </div>
  );
}

interface ReadingProps {
  readonly words: BringInWords;
  readonly draft: DraftInput;
  readonly step: DraftStep;
  readonly onStop: () => void;
}

function Reading({ words, draft, step, onStop }: ReadingProps): ReactNode {
  const screen = useScreenStyles();
  const said = step.step === "opening" ? words.opening(draft.name || words.pasted) : words.splitting(step.paragraphs);
  return (
    <section className={screen.section}>
      <p role="status" className={screen.text}>
        {said}
      </p>
      <Suspense fallback={null}>
        <WorkingBar words={said} />
      </Suspense>
      <div>
        <Button size="small" onClick={onStop}>
          {words.stop}
        </Button>
      </div>
    </section>
  );
}
