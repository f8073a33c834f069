import type { ReactNode } from "react";
import type { SelfTest } from "../app/self-test";
import type { Session } from "../app/session/session";
import type { SessionState } from "../app/session/session-state";
import { lazily } from "../ui/loading/lazily";
import { ErrorBoundary } from "../ui/shell/ErrorBoundary";
import { Loading } from "../ui/shell/Loading";
import type { Screen } from "../ui/shell/screen";
import { useFirstWords } from "../ui/words/use-words";
import type { Position } from "./navigation";
import { ReviewScreens } from "./ReviewScreens";

const StartScreen = lazily(async () => (await import("../ui/start/StartScreen")).StartScreen);
const SettingsScreen = lazily(async () => (await import("../ui/settings/SettingsScreen")).SettingsScreen);

export interface ScreensProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly position: Position;
  readonly version: string;
  readonly selfTest: (() => Promise<SelfTest>) | undefined;
  readonly onScreen: (screen: Screen) => void;
}

/** The screen at hand. Those of a review stay alive behind Settings and Start, with whatever was typed in them. */
export function Screens(props: ScreensProps): ReactNode {
  const { session, state, position, version, selfTest, onScreen } = props;
  const { shell } = useFirstWords();
  const { phase, review, catalogue, working, online } = state;
  const { screen } = position;
  const showsStart = screen !== "settings" && (screen === "start" || !review);
  return (
    <>
      {screen === "settings" && (
        <ErrorBoundary screen="settings" waiting={<Loading words={shell.loading} />}>
          <SettingsScreen
            details={review?.details}
            profile={review?.profile}
            version={version}
            catalogueVersion={catalogue?.version}
            selfTest={selfTest}
            onLanguage={(language) => void session.setLanguage(language)}
          />
        </ErrorBoundary>
      )}
      {showsStart && phase !== "starting" && (
        <ErrorBoundary screen="start" waiting={<Loading words={shell.loading} />}>
          <StartScreen
            {...state}
            shared={
              review && {
                online,
                onRecall: () => void session.act("recallOnline"),
                onSharing: () => onScreen("sharing"),
              }
            }
            busy={working !== undefined}
            onHandAgain={() => void session.act("handAgain")}
            onNewReview={(...chosen) => void session.act("openNewReview", ...chosen)}
            onOpenSample={(language) => void session.act("openSampleReview", language)}
            onAdopt={(columns) => void session.act("adoptTable", columns)}
            ownTables={{
              onPreview: (choice) => session.act("previewOwnTables", choice),
              onOpen: (...chosen) => session.act("openOwnReview", ...chosen),
            }}
          />
        </ErrorBoundary>
      )}
      {review && (
        <ReviewScreens
          session={session}
          state={state}
          review={review}
          screen={screen}
          searches={position.searches}
          onScreen={onScreen}
        />
      )}
    </>
  );
}
