import { Suspense } from "react";
import type { ReactNode } from "react";
import type { Draft, DraftPlace } from "../../app/draft";
import { lazily } from "../loading/lazily";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { toDraftId } from "./draft-id";
import { useAllDrafts } from "./use-draft";

const DraftLine = lazily(async () => (await import(/* webpackChunkName: "editors" */ "./DraftLine")).DraftLine);

export interface GoneTextsProps {
  /** What a person calls a text that belongs on this screen and whose row, comment or meeting is gone; undefined for any other. */
  readonly nameOf: (place: DraftPlace, draft: Draft) => string | undefined;
  /** A draft in words, where it is kept otherwise than it is read. */
  readonly inWords?: (draft: Draft) => string;
}

/** Texts that were typed for what is not in the workbook any more: to be copied, or thrown away. */
export function GoneTexts({ nameOf, inWords = ({ text }) => text }: GoneTextsProps): ReactNode {
  const screen = useScreenStyles();
  const { drafts: words } = useWords();
  const gone = useAllDrafts().flatMap((draft) => {
    const name = nameOf(draft.place, draft);
    return name === undefined ? [] : [{ draft, name }];
  });
  if (gone.length === 0) return null;
  return (
    <section className={screen.section} aria-label={words.goneTexts}>
      <h3 className={screen.subtitle}>{words.goneTexts}</h3>
      <Suspense fallback={null}>
        {gone.map(({ draft, name }) => (
          <div key={toDraftId(draft.place)} data-draft={toDraftId(draft.place)} tabIndex={-1}>
            <p className={screen.label}>{name}</p>
            <DraftLine draft={draft} name={name} shown={inWords(draft)} onGoOn={undefined} />
          </div>
        ))}
      </Suspense>
    </section>
  );
}
