import type { ReactNode } from "react";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { FreezeRound } from "./FreezeRound";
import { ReviewedRows } from "./ReviewedRows";
import type { RoundsScreenProps } from "./rounds-screen-props";
import { WhatChanged } from "./WhatChanged";

/** The rounds of a review: freezing one, which rows somebody went over, and what changed since any of them. */
export function RoundsScreen(props: RoundsScreenProps): ReactNode {
  const screen = useScreenStyles();
  const { rounds: words } = useWords();
  return (
    <section className={screen.screen} aria-label={words.title}>
      <FreezeRound {...props} />
      <ReviewedRows {...props} />
      <WhatChanged {...props} />
    </section>
  );
}
