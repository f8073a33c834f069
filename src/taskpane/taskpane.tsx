import { createRoot } from "react-dom/client";
import type { ReactNode } from "react";
import { keptDrafts } from "../adapters/office/kept-drafts";
import { keptPreferences } from "../adapters/office/office-helpers";
import { officeRibbon } from "../adapters/office/office-ribbon";
import { officeSurroundings } from "../adapters/office/office-surroundings";
import type { OfficeTheme } from "../adapters/office/office-theme";
import type { Ribbon } from "../app/ribbon";
import type { SelfTest } from "../app/self-test";
import { chosenLanguage } from "../app/session/chosen-language";
import { createSession } from "../app/session/create-session";
import type { Session } from "../app/session/session";
import { connectRibbon } from "../commands/connect-ribbon";
import { screenIn } from "../ui/shell/screen";
import { createNavigation } from "./navigation";
import type { Navigation } from "./navigation";
import { Pane } from "./Pane";
import { paneLanguage } from "./pane-language";
import { panePorts } from "./pane-ports";
import { DID_NOT_OPEN, plainMessage } from "./plain-message";
import { untilIdle } from "../ui/loading/until-idle";
import { usePaneTheme } from "./use-pane-theme";
import { wordsAtHand } from "./words-at-hand";
import type { WordsAtHand } from "./words-at-hand";

/** Put in by the build. */
declare const GAP_TABLE_VERSION: string;

async function openPane(place: HTMLElement, ribbon: Ribbon): Promise<void> {
  const office = await officeSurroundings();
  const { elsewhere } = office;
  if (elsewhere) {
    ribbon.onCommand(() => undefined);
    if (elsewhere === "word") {
      const { openWordPane } = await import(/* webpackChunkName: "word-pane" */ "./word/open-word-pane");
      return openWordPane(place, office, GAP_TABLE_VERSION);
    }
    const { OUTSIDE_EXCEL } = await import("./outside-excel");
    const tag = "displayLanguage" in office ? office.displayLanguage : navigator.language;
    place.replaceChildren(plainMessage(document, OUTSIDE_EXCEL[elsewhere], paneLanguage(tag)));
    return;
  }
  const navigation = createNavigation(screenIn(location.href) ?? "gaps");
  const preferences = keptPreferences();
  const words = wordsAtHand();
  const first = await words.loadFirst(chosenLanguage(preferences) ?? paneLanguage(office.displayLanguage));
  const session = createSession(panePorts({ preferences, drafts: keptDrafts() }, words, first));
  connectRibbon(ribbon, session, navigation);
  createRoot(place).render(
    <ThemedPane session={session} navigation={navigation} wordsIn={words.in} office={office.theme} />,
  );
  await session.start();
  // Before a hand has found what to press: a focus that was lost earlier is not found again.
  void import("./answer-window").then(
    ({ answerWindow }) => answerWindow(window, place, session),
    () => undefined,
  );
  await untilIdle();
  // The pane does without it: whatever it would have loaded is asked for when it is needed.
  const later = await import("./load-ahead").catch(() => undefined);
  await later?.loadAhead([() => words.load(session.state().language), ...later.LATER]);
}

interface ThemedPaneProps {
  readonly session: Session;
  readonly navigation: Navigation;
  readonly wordsIn: WordsAtHand["in"];
  readonly office: OfficeTheme;
}

function ThemedPane({ session, navigation, wordsIn, office }: ThemedPaneProps): ReactNode {
  const theme = usePaneTheme(office);
  if (!theme) return null;
  return (
    <Pane
      session={session}
      navigation={navigation}
      wordsIn={wordsIn}
      theme={theme}
      version={GAP_TABLE_VERSION}
      selfTest={loadSelfTest}
    />
  );
}

const loadSelfTest = async (): Promise<SelfTest> =>
  (await import(/* webpackChunkName: "self-test" */ "./excel-self-test")).excelSelfTest(GAP_TABLE_VERSION);

const place = document.getElementById("pane");
if (place) {
  // Before anything is waited for: what is pressed meanwhile must find its function.
  const ribbon = officeRibbon();
  openPane(place, ribbon).catch(() => {
    // A button that waits for the pane would stay disabled.
    ribbon.onCommand(() => undefined);
    place.replaceChildren(plainMessage(document, DID_NOT_OPEN, paneLanguage(navigator.language)));
  });
}
