import { Suspense, useState, useSyncExternalStore } from "react";
import type { ReactNode } from "react";
import { boundControlName } from "../../adapters/docx/control-names";
import type { FolderWalk } from "../../app/session/folder-walk";
import type { RefreshOutcome, RefreshSession, RefreshState } from "../../app/session/refresh-session";
import type { Notice } from "../../app/session/session-state";
import { sayRefreshed } from "../../app/words/refreshed-words";
import type { Language } from "../../domain/language";
import { OneDriveSource } from "../../ui/refresh/OneDriveSource";
import type { OneDriveSourceProps } from "../../ui/refresh/OneDriveSource";
import type { FolderWalkActions } from "../../ui/refresh/folder-walk-actions";
import { RefreshScreen } from "../../ui/refresh/RefreshScreen";
import { lazily } from "../../ui/loading/lazily";
import { ErrorBoundary } from "../../ui/shell/ErrorBoundary";
import { Loading } from "../../ui/shell/Loading";
import { reasonOf } from "../../ui/text/reason-of";
import { FIRST_VIEWS } from "../../ui/shell/screen";
import type { Screen } from "../../ui/shell/screen";
import { Shell } from "../../ui/shell/Shell";
import { useLanguage, useWords } from "../../ui/words/use-words";
import type { PaneWords } from "../../ui/words/pane-words";

const SettingsScreen = lazily(async () => (await import("../../ui/settings/SettingsScreen")).SettingsScreen);

export interface BriefShellProps {
  readonly session: RefreshSession;
  readonly walk: FolderWalk;
  readonly version: string;
  readonly onLanguage: (language: Language) => void;
}

/** The frame that every screen has in Excel too, around the one of a brief. */
export function BriefShell({ session, walk, version, onLanguage }: BriefShellProps): ReactNode {
  const state = useSyncExternalStore(session.subscribe, session.state);
  const [screen, setScreen] = useState<Screen>("brief");
  const words = useWords();
  const language = useLanguage();
  const { content, work, plan, workbook, written, outcome } = state;
  return (
    <Shell
      title={words.name}
      places={[]}
      screen={screen}
      place="documents"
      views={FIRST_VIEWS}
      working={work && workInWords(work, words)}
      notice={outcome && toNotice(outcome, words, language)}
      onAct={() => undefined}
      onScreen={setScreen}
      onDismissNotice={session.dismiss}
    >
      <ErrorBoundary screen={screen}>
        {screen === "settings" ? (
          <Suspense fallback={<Loading words={words.shell.loading} />}>
            <SettingsScreen
              details={undefined}
              profile={undefined}
              version={version}
              catalogueVersion={content?.origin.catalogueVersion}
              selfTest={undefined}
              onLanguage={onLanguage}
            />
          </Suspense>
        ) : (
          <RefreshScreen
            content={content}
            workbook={workbook}
            plan={plan}
            written={written}
            remarks={state.remarks.map(({ text }) => text[language])}
            busy={work !== undefined}
            nameOf={(binding) => boundControlName(binding, language)}
            onLook={() => void session.read()}
            onPick={(file) => void session.pick(file.name, () => bytesOf(file))}
            canRefresh={(choices) => session.changesFor(choices) !== undefined}
            onRefresh={(choices) => void session.refresh(choices)}
            onGoTo={(control) => void session.goTo(control)}
            onFreeze={() => void session.freeze()}
            otherSources={
              content && <WorkbookInOneDrive walk={walk} origin={content.origin.workbook} busy={work !== undefined} />
            }
          />
        )}
      </ErrorBoundary>
    </Shell>
  );
}

interface WorkbookInOneDriveProps extends Pick<OneDriveSourceProps, "origin" | "busy"> {
  readonly walk: FolderWalk;
}

function WorkbookInOneDrive({ walk, origin, busy }: WorkbookInOneDriveProps): ReactNode {
  const actions: FolderWalkActions = {
    onBegin: () => void walk.begin(),
    onOpen: (folder) => void walk.open(folder),
    onBack: (index) => void walk.back(index),
    onHome: () => void walk.home(),
    onTake: (workbook) => void walk.take(workbook),
    onAgain: () => void walk.again(),
    onFurther: () => void walk.goFurther(),
    onStop: walk.stop,
  };
  const state = useSyncExternalStore(walk.subscribe, walk.state);
  return <OneDriveSource walk={state} origin={origin} busy={busy} actions={actions} />;
}

const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

function workInWords(work: NonNullable<RefreshState["work"]>, { refresh }: PaneWords): string {
  return refresh[work];
}

function toNotice(outcome: RefreshOutcome, { refresh: words, session }: PaneWords, language: Language): Notice {
  switch (outcome.kind) {
    case "refreshed": {
      const { done } = outcome;
      const isUndone = done.taken + done.freed > 0;
      return {
        kind: "done",
        text: sayRefreshed({ ...done, placed: 0 }, language),
        ...(isUndone && { undo: words.undo }),
      };
    }
    case "frozen":
      return { kind: "done", text: words.frozen(outcome.texts), undo: words.unfreeze };
    case "failed":
      return { kind: "problem", text: reasonOf(outcome.error, language, session.failed) };
  }
}
