import { Suspense } from "react";
import type { ReactNode } from "react";
import type { DraftPlace } from "../../app/draft";
import { lazily } from "../loading/lazily";
import type { DraftLineProps } from "./DraftLine";
import { useDraft } from "./use-draft";

const DraftLine = lazily(async () => (await import(/* webpackChunkName: "editors" */ "./DraftLine")).DraftLine);

export interface KeptDraftProps extends Pick<DraftLineProps, "name" | "onGoOn"> {
  readonly place: DraftPlace;
  /** What stands in the workbook now. */
  readonly held: string;
  /** A draft in words, where it is kept otherwise than it is read. */
  readonly inWords?: (text: string) => string;
}

/** What was typed for a place and put away; nothing where nothing was. */
export function KeptDraft({ place, held, inWords, ...rest }: KeptDraftProps): ReactNode {
  const draft = useDraft(place);
  if (!draft) return null;
  return (
    <Suspense fallback={null}>
      <DraftLine
        draft={draft}
        isOvertaken={draft.before !== held}
        {...(inWords && { shown: inWords(draft.text) })}
        {...rest}
      />
    </Suspense>
  );
}
