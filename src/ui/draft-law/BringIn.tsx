import { Button } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { Suspense, useState } from "react";
import type { ReactNode } from "react";
import type { DraftPlace } from "../../app/draft";
import type { DraftInput, DraftStep } from "../../app/draft-reader";
import type { Review } from "../../domain/review/review";
import { useDrafts } from "../drafts/use-draft";
import { useFocusInside } from "../focus/useFocusInside";
import { lazily } from "../loading/lazily";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import type { BringInActions } from "./draft-actions";
import { DraftPreview } from "./DraftPreview";
import { NOTHING_SAID } from "./said-of-draft";
import { PickDraft } from "./PickDraft";
import { useBringIn } from "./useBringIn";
import type { BringInWords } from "./words/draft-law-words";

const WorkingBar = lazily(
  async () => (await import(/* webpackChunkName: "notices" */ "../shell/WorkingBar")).WorkingBar,
);

const PASTED: DraftPlace = ["pasted", "draft"];

/** Characters: a longer text would leave no room on the device for what else is typed. */
const MOST_KEPT = 1_000_000;

export interface BringInProps {
  readonly review: Review;
  readonly busy: boolean;
  readonly actions: BringInActions;
  readonly onClose: () => void;
}

/** Bringing a draft in: choose it, see how it was read, and only then write it. */
export function BringIn({ review, busy, actions, onClose }: BringInProps): ReactNode {
  const screen = useScreenStyles();
  const {
    draftLaw: { bring: words },
  } = useWords();
  const { at, read, stop, back } = useBringIn(actions);
  // Whoever stops a reading, or goes back from what was read, finds the text again.
  const drafts = useDrafts();
  const [pasted, setPasted] = useState(() => drafts.take(PASTED)?.text ?? "");
  const [said, setSaid] = useState(NOTHING_SAID);
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
      {at.stage === "choosing" && (
        <PickDraft
          pasted={pasted}
          onPaste={(text) => {
            setPasted(text);
            drafts.keep(PASTED, "", text.length > MOST_KEPT ? "" : text);
          }}
          onRead={(draft) => {
            setSaid(NOTHING_SAID);
            read({ draft, second: undefined, chosen: undefined });
          }}
        />
      )}
      {at.stage === "reading" && <Reading words={words} draft={at.now} step={at.step} onStop={stop} />}
      {at.stage === "preview" && (
        <DraftPreview
          first={at.first}
          second={at.second}
          isChosen={at.wanted.chosen !== undefined}
          review={review}
          said={said}
          onSay={(more) => setSaid((before) => ({ ...before, ...more }))}
          busy={busy}
          actions={actions}
          onRead={(change) => read({ ...at.wanted, ...change })}
          onAnother={back}
          onDone={() => {
            if (at.wanted.draft.name === "") drafts.drop(PASTED);
            onClose();
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
