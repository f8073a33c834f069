import { Activity, lazy, Suspense, useState } from "react";
import type { ReactNode } from "react";
import type { Session } from "../app/session";
import type { SessionState } from "../app/session-state";
import type { Gap } from "../domain/gap/gap";
import { profileFor } from "../domain/profile/profiles";
import type { Review } from "../domain/review/review";
import { partPlaces } from "../ui/brief/part-places";
import { textAt } from "../ui/check/text-at";
import type { CellFixing } from "../ui/citations/cell-fixing";
import { gapAtSelection } from "../ui/gaps/gap-at-selection";
import { GapsScreen } from "../ui/gaps/GapsScreen";
import { ErrorBoundary } from "../ui/shell/ErrorBoundary";
import { Loading } from "../ui/shell/Loading";
import { isTabScreen, TAB_SCREENS } from "../ui/shell/screen";
import type { Screen, TabScreen } from "../ui/shell/screen";
import type { StandardsRequest } from "../ui/standards/standards-request";
import { useFirstWords } from "../ui/words/use-words";
import { useCitationReader } from "./use-citation-reader";

const StandardsScreen = lazy(async () => ({
  default: (await import("../ui/standards/StandardsScreen")).StandardsScreen,
}));
const CheckScreen = lazy(async () => ({ default: (await import("../ui/check/CheckScreen")).CheckScreen }));
const CoverageScreen = lazy(async () => ({ default: (await import("../ui/coverage/CoverageScreen")).CoverageScreen }));
const CommentsScreen = lazy(async () => ({ default: (await import("../ui/comments/CommentsScreen")).CommentsScreen }));
const BriefScreen = lazy(async () => ({ default: (await import("../ui/brief/BriefScreen")).BriefScreen }));

export interface ReviewScreensProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly review: Review;
  readonly screen: Screen;
  readonly onScreen: (screen: Screen) => void;
}

/** The screens behind the tabs. One that was opened stays as it was left, hidden, so that nothing typed in it is lost. */
export function ReviewScreens(props: ReviewScreensProps): ReactNode {
  const { screen } = props;
  const { shell } = useFirstWords();
  const [opened, setOpened] = useState<readonly TabScreen[]>([]);
  const [request, setRequest] = useState<StandardsRequest>();
  if (isTabScreen(screen) && !opened.includes(screen)) setOpened([...opened, screen]);
  return TAB_SCREENS.filter((one) => opened.includes(one)).map((one) => (
    <Activity key={one} mode={one === screen ? "visible" : "hidden"}>
      <ErrorBoundary screen={`${one} ${one === screen}`}>
        <Suspense fallback={<Loading words={shell.loading} />}>
          <ReviewScreen {...props} screen={one} request={request} onRequest={setRequest} />
        </Suspense>
      </ErrorBoundary>
    </Activity>
  ));
}

interface ReviewScreenProps extends ReviewScreensProps {
  readonly screen: TabScreen;
  /** Where the screen Standards was last asked to begin. */
  readonly request: StandardsRequest | undefined;
  readonly onRequest: (request: StandardsRequest) => void;
}

function ReviewScreen({ session, state, review, screen, onScreen, request, onRequest }: ReviewScreenProps): ReactNode {
  const { catalogue, selected, report, working, notice, recent, brief, handed, unsaved } = state;
  const { details, gaps, threads } = review;
  const profile = profileFor(details.profile);
  const citationsIn = useCitationReader(catalogue, details.jurisdiction);
  const busy = working !== undefined;
  const fixing: CellFixing = {
    language: details.language,
    jurisdiction: details.jurisdiction,
    preview: session.previewFixes,
    previewNormalised: session.previewNormalised,
    onApply: (fixes) => void session.applyFixes(fixes),
  };
  const goTo = (table: string, row: number, column: string): void => void session.goTo(table, row, column);
  const openStandards = (wanted: StandardsRequest): void => {
    onRequest(wanted);
    onScreen("standards");
  };
  const suggest = ({ place }: Gap): void => {
    goTo("Gaps", place.row, "sources");
    openStandards({});
  };
  switch (screen) {
    case "gaps":
      return (
        <GapsScreen
          review={review}
          profile={profile}
          selected={selected}
          report={report}
          catalogue={catalogue}
          citationsIn={citationsIn}
          unsaved={unsaved ?? NONE}
          busy={busy}
          onNeedCatalogue={session.loadCatalogue}
          onOpen={({ place }) => goTo("Gaps", place.row, "issue")}
          onGoTo={goTo}
          onAdd={() => void session.addGap()}
          onEdit={session.editGap}
          onComments={() => onScreen("comments")}
          fixing={fixing}
          onSuggest={suggest}
        />
      );
    case "standards":
      return (
        <StandardsScreen
          citationLanguage={details.language}
          catalogue={catalogue}
          topics={profile.aspects}
          homeJurisdiction={details.jurisdiction}
          target={gapAtSelection(review, selected)}
          recent={recent}
          review={review}
          citationsIn={citationsIn}
          request={request}
          onNeedCatalogue={session.loadCatalogue}
          onInsert={(part) => {
            const target = gapAtSelection(review, selected);
            if (target) void session.insertCitation(target.id, part);
          }}
        />
      );
    case "check":
      return (
        <CheckScreen
          report={report}
          busy={busy}
          onCheck={() => void session.check()}
          onGoTo={({ table, row, column }) => goTo(table, row, column)}
          fixing={fixing}
          catalogue={catalogue}
          textAt={(place) => textAt(review, place)}
          onWaive={(finding, reason) => void session.waive(finding, reason)}
        />
      );
    case "coverage":
      return (
        <CoverageScreen
          review={review}
          profile={profile}
          citationsIn={citationsIn}
          busy={busy}
          onNeedCatalogue={session.loadCatalogue}
          onSuggestTopic={(topic) => openStandards({ topic })}
          onSuggest={suggest}
          onOpenInstrument={(instrument) => openStandards({ instrument })}
          onGoTo={goTo}
          onExplain={session.explain}
        />
      );
    case "comments":
      return (
        <CommentsScreen
          threads={threads}
          gaps={gaps}
          selected={selected}
          onReply={session.reply}
          onResolve={(thread, resolved) => void session.resolve(thread, resolved)}
          onGoTo={(thread) => void session.goToThread(thread)}
        />
      );
    case "brief":
      return (
        <BriefScreen
          reviewLanguage={details.language}
          brief={brief}
          gaps={gaps}
          maximumPages={profile.maximumPages}
          working={working}
          notice={notice}
          onPlan={session.planBrief}
          handed={handed}
          onMake={session.makeBrief}
          onHandAgain={() => void session.handAgain()}
          onGoToRow={(gap) => void session.goToRow(gap)}
          hasPart={(part) => partPlaces(review)[part] !== undefined}
          onGoToPart={(part) => {
            const place = partPlaces(review)[part];
            if (place) goTo(place.table, place.row, "");
          }}
        />
      );
  }
}

const NONE: NonNullable<SessionState["unsaved"]> = [];
