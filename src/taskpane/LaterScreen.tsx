import type { ReactNode } from "react";
import { boundControlName } from "../adapters/docx/control-names";
import { partPlaces } from "../ui/brief/part-places";
import { addresseesIn } from "../domain/review/addressees";
import { rowBelowDocuments } from "../ui/check/row-below-documents";
import { textAt } from "../ui/check/text-at";
import { DiscussionScreen } from "./DiscussionScreen";
import type { LaterScreenProps } from "./later-screen-props";
import { refreshFileActions } from "./refresh-file-actions";
import { sharingActions } from "./sharing-actions";
import { StandardsPart } from "./StandardsPart";
import { lazily } from "../ui/loading/lazily";
import { SCREENS } from "../ui/screens";
import { BlockedScreen } from "../ui/workbook/BlockedScreen";
import type { View } from "../ui/shell/screen";

const DraftScreen = lazily(SCREENS.draft.fetch);
const AmendmentsScreen = lazily(SCREENS.amendments.fetch);
const CheckScreen = lazily(SCREENS.findings.fetch);
const CoverageScreen = lazily(SCREENS.coverage.fetch);
const BriefScreen = lazily(SCREENS.brief.fetch);
const RefreshFileScreen = lazily(SCREENS.refresh.fetch);
const TablesScreen = lazily(SCREENS.tables.fetch);
const SharingScreen = lazily(SCREENS.sharing.fetch);

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

/** A screen that is not the first one, each with its own part of the state. */
export function LaterScreen(props: LaterScreenProps): ReactNode {
  const { session, state, review, profile, citationsIn, busy, fixing, screen, across } = props;
  const { goTo, openGap, openSharing, openStandards, openView, suggest } = props;
  const { catalogue, selected, report, working, notice, brief, briefFile, handed, blocked, online } = state;
  const { details, gaps } = review;
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
            onCompare: (comparison) => session.act("compareVersions", comparison),
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
      return <StandardsPart {...props} />;
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
          onExplain={(hole, reason) => void session.act("explainHole", hole, reason)}
          state={across.findings}
          onState={(findings) => props.onAcross({ findings })}
          onDocuments={() => goTo("Documents", rowBelowDocuments(review), "document")}
          onSettle={({ place: { table, row, column } }, view) => {
            goTo(table, row, column);
            if (view === "standards") openStandards({});
            else openView(view);
          }}
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
          onOpenGap={openGap}
          onAddQuestions={() => void session.act("addQuestions")}
          onAnswer={(gap, column, before, after) => session.act("editAnswer", { gap, column, before, after })}
          onTie={({ id: gap, questions = [] }, named) =>
            void session.act("editGap", {
              gap,
              column: "questions",
              before: questions.join("; "),
              after: named.join("; "),
            })
          }
        />
      );
    case "comments":
    case "consultations":
    case "rounds":
      return <DiscussionScreen {...props} screen={screen} />;
    case "brief":
      return (
        <BriefScreen
          reviewLanguage={details.language}
          brief={brief}
          rows={review.tables.some(({ table }) => table === "Brief") ? review.briefTexts : undefined}
          addressees={addresseesIn(review)}
          onAddSheet={() => session.act("addBriefSheet")}
          onWrite={(...given) => session.act("writeBriefTexts", ...given)}
          onEdit={(...given) => session.act("editBriefText", ...given)}
          onSwap={(row, other) => session.act("swapBriefTexts", row, other)}
          onGoTo={goTo}
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
          review={review}
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
