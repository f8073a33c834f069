import type { ReactNode } from "react";
import { boundControlName } from "../adapters/docx/control-names";
import type { CitationReader } from "../app/citation-reader";
import type { Session } from "../app/session/session";
import type { SessionState } from "../app/session/session-state";
import type { Gap } from "../domain/gap/gap";
import type { Profile } from "../domain/profile/profile";
import type { Review } from "../domain/review/review";
import { partPlaces } from "../ui/brief/part-places";
import { textAt } from "../ui/check/text-at";
import type { CellFixing } from "../ui/citations/cell-fixing";
import { refreshFileActions } from "./refresh-file-actions";
import { sharingActions } from "./sharing-actions";
import { gapAtSelection } from "../ui/gaps/gap-at-selection";
import { lazily } from "../ui/loading/lazily";
import { SCREENS } from "../ui/screens";
import { BlockedScreen } from "../ui/workbook/BlockedScreen";
import type { View } from "../ui/shell/screen";
import type { StandardsRequest } from "../ui/standards/standards-request";

const DraftScreen = lazily(SCREENS.draft.fetch);
const AmendmentsScreen = lazily(SCREENS.amendments.fetch);
const StandardsScreen = lazily(SCREENS.standards.fetch);
const CheckScreen = lazily(SCREENS.findings.fetch);
const CoverageScreen = lazily(SCREENS.coverage.fetch);
const CommentsScreen = lazily(SCREENS.comments.fetch);
const ConsultationsScreen = lazily(SCREENS.consultations.fetch);
const RoundsScreen = lazily(SCREENS.rounds.fetch);
const BriefScreen = lazily(SCREENS.brief.fetch);
const RefreshFileScreen = lazily(SCREENS.refresh.fetch);
const TablesScreen = lazily(SCREENS.tables.fetch);
const SharingScreen = lazily(SCREENS.sharing.fetch);

/** Under which the name of who reviews rows is kept on this device. */
const REVIEWER = "reviewer";

/** What these show would be wrong where rows or cells are not read. */
const RESTS_ON_ALL: ReadonlySet<View> = new Set([
  "draft",
  "findings",
  "coverage",
  "rounds",
  "brief",
  "refresh",
  "tables",
  "sharing",
]);

export interface LaterScreenProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly review: Review;
  readonly profile: Profile;
  readonly citationsIn: CitationReader | undefined;
  readonly busy: boolean;
  readonly fixing: CellFixing;
  readonly screen: Exclude<View, "gaps">;
  /** Where the screen Standards was last asked to begin. */
  readonly request: StandardsRequest | undefined;
  readonly goTo: (table: string, row: number, column: string) => void;
  readonly openStandards: (request: StandardsRequest) => void;
  readonly openSharing: () => void;
  /** The gap that was selected last in the sheet. */
  readonly target: Gap | undefined;
  /** Go to a gap in the sheet, and open the screen Gaps. */
  readonly openGap: (gap: Gap) => void;
  /** Open the screen Standards with suggestions for a gap. */
  readonly suggest: (gap: Gap) => void;
}

/** A screen that is not the first one, each with its own part of the state. */
export function LaterScreen(props: LaterScreenProps): ReactNode {
  const { session, state, review, profile, citationsIn, busy, fixing, screen, request } = props;
  const { goTo, openGap, openSharing, openStandards, suggest } = props;
  const { catalogue, selected, report, working, notice, recent, brief, briefFile, handed, blocked, online } = state;
  const { details, gaps, threads } = review;
  if (blocked && RESTS_ON_ALL.has(screen)) return <BlockedScreen />;
  switch (screen) {
    case "draft":
      return (
        <DraftScreen
          review={review}
          selected={selected}
          target={props.target}
          busy={busy}
          onGoTo={goTo}
          onOpenGap={openGap}
          onEdit={(gap, column, before, after) => session.act("editGap", { gap, column, before, after })}
          onExplain={(name, reason) => session.act("explainHole", { table: "Provisions", name }, reason)}
          bringing={{
            onRead: (draft, chosen, onStep) => session.act("readDraft", draft, chosen, onStep),
            onStop: () => void session.act("stopReadingDraft"),
            onWrite: (provisions) => session.act("importProvisions", provisions),
            onCompare: (question) => session.act("compareVersions", question),
            onTakeOver: (wish) => session.act("takeOverDraft", wish),
          }}
        />
      );
    case "amendments":
      return (
        <AmendmentsScreen
          review={review}
          selected={selected}
          catalogue={catalogue}
          citationsIn={citationsIn}
          busy={busy}
          onNeedCatalogue={session.loadCatalogue}
          onStart={(gap, wish) => void session.act("startAmendments", gap, wish)}
          onEdit={(gap, column, before, after) => session.act("editAmendment", { gap, column, before, after })}
          onGoTo={goTo}
          onChoose={({ place }) => goTo("Gaps", place.row, "solution")}
          onOpenGap={openGap}
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
            if (target) void session.act("insertCitation", target.id, part);
          }}
        />
      );
    case "findings":
      return (
        <CheckScreen
          report={report}
          busy={busy}
          onCheck={() => void session.act("runCheck")}
          onGoTo={({ table, row, column }) => goTo(table, row, column)}
          fixing={fixing}
          catalogue={catalogue}
          textAt={(place) => textAt(review, place)}
          onWaive={(finding, reason) => void session.act("waiveFinding", finding, reason)}
          onTakeBack={(waiver) => void session.act("takeBackWaiver", waiver)}
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
          onExplain={(hole, reason) => session.act("explainHole", hole, reason)}
        />
      );
    case "comments":
      return (
        <CommentsScreen
          threads={threads}
          gaps={gaps}
          selected={selected}
          onReply={(thread, text) => session.act("replyTo", thread, text)}
          onResolve={(thread, resolved) => void session.act("resolveThread", thread, resolved)}
          onGoTo={(thread) => void session.act("goToThread", thread)}
        />
      );
    case "consultations":
      return (
        <ConsultationsScreen
          review={review}
          profile={profile}
          selected={selected}
          target={props.target}
          busy={busy}
          handed={handed}
          onGoTo={goTo}
          onAdd={() => session.act("addConsultation")}
          onEdit={(gap, column, before, after) => session.act("editConsultation", { gap, column, before, after })}
          onRemark={(consultation, remark) => session.act("addFeedback", consultation, remark)}
          onEditRemark={(gap, column, before, after) => session.act("editFeedback", { gap, column, before, after })}
        />
      );
    case "rounds":
      return (
        <RoundsScreen
          review={review}
          profile={profile}
          target={props.target}
          busy={busy}
          reviewer={session.kept.get(REVIEWER) ?? ""}
          onGoTo={goTo}
          onFreeze={(label) => void session.act("freezeRound", label)}
          onReviewed={(reviewed, name) => {
            session.kept.set(REVIEWER, name);
            void session.act("markReviewed", reviewed, name);
          }}
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
          onPlan={(language) => session.act("showBriefPlan", language)}
          handed={handed}
          onMake={(language) => session.act("handBrief", language)}
          onHandAgain={() => void session.act("handAgain")}
          onGoToRow={(gap) => void session.act("goToRow", gap)}
          hasPart={(part) => partPlaces(review)[part] !== undefined}
          onGoToPart={(part) => {
            const place = partPlaces(review)[part];
            if (place) goTo(place.table, place.row, "");
          }}
        />
      );
    case "refresh":
      return (
        <RefreshFileScreen
          file={briefFile}
          online={online}
          working={working}
          handed={handed}
          nameOf={(binding) => boundControlName(binding, state.language)}
          actions={refreshFileActions(session)}
        />
      );
    case "tables":
      return (
        <TablesScreen
          review={review}
          online={online}
          working={working}
          handed={handed}
          onMake={(choice) => void session.act("handTable", choice)}
          onCopy={(form, settings) => void session.act("handCopy", form, settings)}
          onHandAgain={() => void session.act("handAgain")}
          onSave={(choice, place) => void session.act("saveTable", choice, place)}
          onlineActions={{ sharing: sharingActions(session, details.language), onSharing: openSharing }}
        />
      );
    case "sharing":
      return (
        <SharingScreen
          online={online}
          reviewLanguage={details.language}
          draftTitle={details.draftTitle}
          working={working}
          actions={sharingActions(session, details.language)}
        />
      );
  }
}
