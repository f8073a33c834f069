import { useRef, useState } from "react";
import type { ReactNode } from "react";
import type { ExplainedHole } from "../../app/session/session-state";
import type { CoverageHole } from "../../domain/coverage/coverage";
import type { Language } from "../../domain/language";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { HoleItem } from "./HoleItem";
import type { HoleActions } from "./hole-actions";

export interface HoleListProps extends HoleActions {
  readonly holes: readonly CoverageHole[];
  /** Of the review: names that it has no row for yet are written in it. */
  readonly reviewLanguage: Language;
}

/** What is missing, each with the way to suggestions and, where one may be given, to a reason. */
export function HoleList({ holes, onExplain, ...rest }: HoleListProps): ReactNode {
  const screen = useScreenStyles();
  const { coverage: words } = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  const [held, setHeld] = useState<readonly CoverageHole[]>([]);
  const hold = (hole: CoverageHole, on: boolean): void =>
    setHeld((before) => [...before.filter((one) => keyOf(one) !== keyOf(hole)), ...(on ? [hole] : [])]);
  const keys = new Set(holes.map(keyOf));
  // What is being written about stays, though somebody else has filled the hole meanwhile.
  const shown = [...holes, ...held.filter((hole) => !keys.has(keyOf(hole)))];
  const explain = async (hole: CoverageHole, explained: ExplainedHole, reason: string): Promise<void> => {
    await onExplain(explained, reason);
    hold(hole, false);
    // A hole that is explained leaves the list, and what had the focus with it.
    setTimeout(() => {
      if (document.activeElement === document.body || document.activeElement === null) title.current?.focus();
    });
  };
  return (
    <section className={screen.section}>
      <h3 ref={title} tabIndex={-1} className={screen.subtitle}>
        {shown.length === 0 ? words.noHoles : words.holes(shown.length)}
      </h3>
      {shown.length > 0 && (
        <ul className={screen.list}>
          {shown.map((hole) => (
            <HoleItem key={keyOf(hole)} hole={hole} onHold={hold} onExplain={explain} {...rest} />
          ))}
        </ul>
      )}
    </section>
  );
}

const keyOf = (hole: CoverageHole): string =>
  `${hole.kind} ${hole.kind === "not-cited" ? hole.document.title.en : hole.aspect.id}`;
