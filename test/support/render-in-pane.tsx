import { createDOMRenderer, FluentProvider, RendererProvider, webLightTheme } from "@fluentui/react-components";
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

/**
 * Rules of style go into a document that nobody looks at: jsdom would try each of some thousand on each element that a
 * test asks for by its role. What looks how is for the tests in a browser.
 */
const RENDERER = createDOMRenderer(document.implementation.createHTMLDocument());

/** A component as the pane shows it: with a theme, in a language, and with what was typed earlier and not saved. */
export function renderInPane(
  element: ReactElement,
  language: Language = "en",
  drafts: DraftBook = draftBook(),
): RenderResult {
  const around = (inner: ReactElement): ReactElement => (
    <RendererProvider renderer={RENDERER}>
      <FluentProvider theme={webLightTheme}>
        <WordsContext value={spokenIn(language)}>
          <DraftsContext value={drafts}>{inner}</DraftsContext>
        </WordsContext>
      </FluentProvider>
    </RendererProvider>
  );
  const result = render(around(element));
  return { ...result, rerender: (next) => result.rerender(around(next as ReactElement)) };
}
