import { Suspense } from "react";
import type { ReactNode } from "react";
import { isSameId } from "../../domain/gap/id-key";
import { lazily } from "../loading/lazily";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { useAllDrafts } from "./use-draft";

const DraftLine = lazily(async () => (await import(/* webpackChunkName: "editors" */ "./DraftLine")).DraftLine);

export interface GoneTextsProps {
  /** The rows that are there. */
  readonly rows: readonly { readonly id: string }[];
  /** The columns whose texts are meant, each with its name for a person; no other table has columns of these keys. */
  readonly names: Readonly<Record<string, string>>;
  /** Number of the row in which something is being typed: that stays where it is. */
  readonly editing: string | undefined;
}

/** Texts that were typed for rows that are not in the workbook any more: to be copied, or thrown away. */
export function GoneTexts({ rows, names, editing }: GoneTextsProps): ReactNode {
  const screen = useScreenStyles();
  const { drafts: words } = useWords();
  const gone = useAllDrafts().flatMap((draft) => {
    const [kind, row, column = ""] = draft.place;
    const name = kind === "cell" ? names[column] : undefined;
    const isElsewhere = row === editing || rows.some(({ id }) => isSameId(id, row));
    return name === undefined || isElsewhere ? [] : [{ draft, name: `${row}, ${name}` }];
  });
  if (gone.length === 0) return null;
  return (
    <section className={screen.section} aria-label={words.goneTexts}>
      <h3 className={screen.subtitle}>{words.goneTexts}</h3>
      <Suspense fallback={null}>
        {gone.map(({ draft, name }) => (
          <div key={name}>
            <p className={screen.label}>{name}</p>
            <DraftLine draft={draft} name={name} onGoOn={undefined} />
          </div>
        ))}
      </Suspense>
    </section>
  );
}
