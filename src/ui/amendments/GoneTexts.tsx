import { Suspense } from "react";
import type { ReactNode } from "react";
import type { Amendment } from "../../domain/amendment/amendment";
import { isSameId } from "../../domain/gap/id-key";
import { useAllDrafts } from "../drafts/use-draft";
import { lazily } from "../loading/lazily";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { AMENDMENT_TEXTS } from "./amendment-texts";

const DraftLine = lazily(async () => (await import(/* webpackChunkName: "editors" */ "../drafts/DraftLine")).DraftLine);

export interface GoneTextsProps {
  readonly amendments: readonly Amendment[];
  /** Number of the amendment in which something is being typed: that stays where it is. */
  readonly editing: string | undefined;
}

/** Texts that were typed for amendments whose row is not in the workbook any more: to be copied, or thrown away. */
export function GoneTexts({ amendments, editing }: GoneTextsProps): ReactNode {
  const screen = useScreenStyles();
  const { amendments: words } = useWords();
  const gone = useAllDrafts().flatMap((draft) => {
    const [kind, row, name] = draft.place;
    const column = AMENDMENT_TEXTS.find((one) => one === name);
    const isThere = amendments.some(({ id }) => isSameId(id, row));
    return kind !== "cell" || column === undefined || isThere || row === editing ? [] : [{ draft, row, column }];
  });
  if (gone.length === 0) return null;
  return (
    <section className={screen.section} aria-label={words.goneTexts}>
      <h3 className={screen.subtitle}>{words.goneTexts}</h3>
      <Suspense fallback={null}>
        {gone.map(({ draft, row, column }) => (
          <div key={`${row} ${column}`}>
            <p className={screen.label}>{`${row}, ${words[column]}`}</p>
            <DraftLine draft={draft} name={`${row}, ${words[column]}`} onGoOn={undefined} />
          </div>
        ))}
      </Suspense>
    </section>
  );
}
