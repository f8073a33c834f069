import type { ReactNode } from "react";
import { lazily } from "../ui/loading/lazily";
import { SCREENS } from "../ui/screens";
import { useTarget } from "../ui/standards/useTarget";
import { insertIntoSources, insertIntoText } from "./insert-standards";
import type { LaterScreenProps } from "./later-screen-props";

const StandardsScreen = lazily(SCREENS.standards.fetch);

/** The screen Standards, with where citations go: into the text that is being typed, else into the row that is selected. */
export function StandardsPart(props: LaterScreenProps): ReactNode {
  const { session, state, review, profile, citationsIn, across, backToGaps } = props;
  const { details } = review;
  const typed = across.typed?.area.isConnected ? across.typed : undefined;
  const { gap, gone } = useTarget(review, state.selected, typed?.gap);
  return (
    <StandardsScreen
      citationLanguage={details.language}
      catalogue={state.catalogue}
      topics={profile.aspects}
      homeJurisdiction={details.jurisdiction}
      target={gap}
      gone={gone}
      into={typed?.column}
      recent={state.recent}
      review={review}
      citationsIn={citationsIn}
      request={across.request}
      onNeedCatalogue={session.loadCatalogue}
      onInsert={(parts, citations) => {
        const standards = { parts, citations };
        if (!typed) return gap && insertIntoSources(session, gap, standards);
        insertIntoText(session, typed, standards);
        backToGaps();
      }}
    />
  );
}
