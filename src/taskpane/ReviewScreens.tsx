import { Activity, useState } from "react";
import type { ReactNode } from "react";
import type { CitationReader } from "../app/citation-reader";
import type { Session } from "../app/session/session";
import type { SessionState } from "../app/session/session-state";
import type { Gap } from "../domain/gap/gap";
import type { Review } from "../domain/review/review";
import { FIRST_FINDINGS } from "../ui/check/finding-state";
import type { CellFixing } from "../ui/citations/cell-fixing";
import { GapsScreen } from "../ui/gaps/GapsScreen";
import { lazily } from "../ui/loading/lazily";
import { ErrorBoundary } from "../ui/shell/ErrorBoundary";
import { Loading } from "../ui/shell/Loading";
import { isView, VIEWS } from "../ui/shell/screen";
import type { Screen, View } from "../ui/shell/screen";
import type { StandardsRequest } from "../ui/standards/standards-request";
import { useFirstWords } from "../ui/words/use-words";
import { useLastGap } from "../ui/gaps/useLastGap";
import type { AcrossScreens } from "./across-screens";
import { useCitationReader } from "./use-citation-reader";

const FindingBar = lazily(async () => (await import("../ui/check/FindingBar")).FindingBar);
const LaterScreen = lazily(async () => (await import("./LaterScreen")).LaterScreen);

export interface ReviewScreensProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly review: Review;
  readonly screen: Screen;
  /** How often a standard to insert was asked for. */
  readonly searches: number;
  readonly onScreen: (screen: Screen) => void;
}

/** The screens behind the tabs. One that was opened stays as it was left, hidden, so that nothing typed in it is lost. */
export function ReviewScreens(props: ReviewScreensProps): ReactNode {
  const { screen, searches } = props;
  const { shell } = useFirstWords();
  const [opened, setOpened] = useState<readonly View[]>([]);
  const [searched, setSearched] = useState(0);
  const [across, setAcross] = useState<AcrossScreens>({ findings: FIRST_FINDINGS });
  const onAcross = (change: Partial<AcrossScreens>): void => setAcross((now) => ({ ...now, ...change }));
  if (searched !== searches) {
    setSearched(searches);
    onAcross({ request: { keeps: true } });
  }
  if (isView(screen) && !opened.includes(screen)) setOpened([...opened, screen]);
  const target = useLastGap(props.review, props.state.selected);
  const { report } = props.state;
  const citationsIn = useCitationReader(props.state.catalogue, props.review.details.jurisdiction);
  const screens = VIEWS.filter((one) => opened.includes(one)).map((one) => (
    <Activity key={one} mode={one === screen ? "visible" : "hidden"}>
      <ErrorBoundary screen={`${one} ${one === screen}`} waiting={<Loading words={shell.loading} />}>
        <ReviewScreen
          {...props}
          screen={one}
          citationsIn={citationsIn}
          across={across}
          onAcross={onAcross}
          target={target}
        />
      </ErrorBoundary>
    </Activity>
  ));
  return (
    <>
      {report && isView(screen) && (
        <ErrorBoundary screen="finding">
          <FindingBar
            report={report}
            findings={across.findings}
            onFindings={(findings) => onAcross({ findings })}
            screen={screen}
            onScreen={props.onScreen}
            onGoTo={(...cell) => void props.session.act("goTo", ...cell)}
          />
        </ErrorBoundary>
      )}
      {screens}
    </>
  );
}

interface ReviewScreenProps extends ReviewScreensProps {
  readonly screen: View;
  readonly citationsIn: CitationReader | undefined;
  readonly across: AcrossScreens;
  readonly onAcross: (change: Partial<AcrossScreens>) => void;
  /** The gap that was selected last in the sheet. */
  readonly target: Gap | undefined;
}

function ReviewScreen(props: ReviewScreenProps): ReactNode {
  const { session, state, review, screen, onScreen, citationsIn, across, onAcross, target } = props;
  const { catalogue, selected, report, working } = state;
  const { details, profile } = review;
  const busy = working !== undefined;
  const fixing: CellFixing = {
    language: details.language,
    jurisdiction: details.jurisdiction,
    preview: session.previewFixes,
    previewNormalised: (scope, style) => session.act("previewNormalised", scope, style),
    onApply: (fixes) => void session.act("applyFixes", fixes),
  };
  const goTo = (table: string, row: number, column: string): void => void session.act("goTo", table, row, column);
  const openStandards = (wanted: StandardsRequest): void => {
    onAcross({ request: wanted });
    onScreen("standards");
  };
  const suggest = ({ place }: Gap): void => {
    if (!across.typed?.area.isConnected) goTo("Gaps", place.row, "sources");
    openStandards({});
  };
  const openGap = ({ place }: Gap): void => {
    goTo("Gaps", place.row, "provisions");
    onScreen("gaps");
  };
  if (screen !== "gaps") {
    const reading = { session, state, review, profile, citationsIn, busy, fixing, across, onAcross, target };
    const ways = { goTo, openGap, openStandards, suggest };
    const places = { openView: onScreen, openSharing: () => onScreen("sharing"), backToGaps: () => onScreen("gaps") };
    return <LaterScreen {...reading} {...ways} {...places} screen={screen} />;
  }
  return (
    <GapsScreen
      review={review}
      profile={profile}
      selected={selected}
      report={report}
      catalogue={catalogue}
      citationsIn={citationsIn}
      busy={busy}
      onNeedCatalogue={session.loadCatalogue}
      onOpen={({ place }) => goTo("Gaps", place.row, "issue")}
      onGoTo={goTo}
      onAdd={() => session.act("addGap")}
      onEdit={(gap, column, before, after) => session.act("editGap", { gap, column, before, after })}
      onComments={() => onScreen("comments")}
      onComment={({ id }) => {
        onAcross({ commentOn: { gap: id } });
        onScreen("comments");
      }}
      onTyping={(typed) => onAcross({ typed })}
      fixing={fixing}
      onSuggest={suggest}
      onDraft={(provision) => {
        if (provision) goTo("Provisions", provision.place.row, "id");
        onScreen("draft");
      }}
      onAmend={() => onScreen("amendments")}
    />
  );
}
