import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { configure, render } from "@testing-library/react";
import type { RenderResult } from "@testing-library/react";
import type { ReactElement } from "react";
import type { Language } from "../../src/domain/language";
import type { DraftBook } from "../../src/app/session/draft-book";
import { DraftsContext } from "../../src/ui/drafts/use-draft";
import { WordsContext } from "../../src/ui/words/use-words";
import { draftBook } from "./draft-book";
import { spokenIn } from "./words";

// Parts that come when they are needed are compiled by the test runner at that moment: seconds, where nothing is cached.
configure({ asyncUtilTimeout: 20_000 });

/** A component as the pane shows it: with a theme, in a language, and with what was typed earlier and not saved. */
export function renderInPane(
  element: ReactElement,
  language: Language = "en",
  drafts: DraftBook = draftBook(),
): RenderResult {
  const around = (inner: ReactElement): ReactElement => (
    <FluentProvider theme={webLightTheme}>
      <WordsContext value={spokenIn(language)}>
        <DraftsContext value={drafts}>{inner}</DraftsContext>
      </WordsContext>
    </FluentProvider>
  );
  const result = render(around(element));
  return { ...result, rerender: (next) => result.rerender(around(next as ReactElement)) };
}
