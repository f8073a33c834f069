import { Suspense } from "react";
import type { ReactNode } from "react";
import type { Draft, DraftPlace } from "../../app/draft";
import { lazily } from "../loading/lazily";
import { useScreenStyles } from "../text/screen.styles";
import { toDraftId } from "./draft-id";
import { useAllDrafts } from "./use-draft";

const DraftLine = lazily(async () => (await import(/* webpackChunkName: "editors" */ "./DraftLine")).DraftLine);

export interface KeptTextsProps {
  readonly title: string;
  /** What a person calls a text that is meant; undefined for any other. */
  readonly nameOf: (place: DraftPlace, draft: Draft) => string | undefined;
  /** A draft in words, where it is kept otherwise than it is read. */
  readonly inWords?: (draft: Draft) => string;
  /** The way to where it can be gone on with; without one it is to be copied, or thrown away. */
  readonly wayOn?: (draft: Draft) => (() => void) | undefined;
}

/** Texts that were typed for what is not at hand, under a heading; nothing where there are none. */
export function KeptTexts({ title, nameOf, inWords = ({ text }) => text, wayOn }: KeptTextsProps): ReactNode {
  const screen = useScreenStyles();
  const kept = useAllDrafts().flatMap((draft) => {
    const name = nameOf(draft.place, draft);
    return name === undefined ? [] : [{ draft, name }];
  });
  if (kept.length === 0) return null;
  return (
    <section className={screen.section} aria-label={title}>
      <h3 className={screen.subtitle}>{title}</h3>
      <Suspense fallback={null}>
        {kept.map(({ draft, name }) => (
          <div key={toDraftId(draft.place)} data-draft={toDraftId(draft.place)} tabIndex={-1}>
            <p className={screen.label}>{name}</p>
            <DraftLine draft={draft} name={name} shown={inWords(draft)} onGoOn={wayOn?.(draft)} isHomeless />
          </div>
        ))}
      </Suspense>
    </section>
  );
}
