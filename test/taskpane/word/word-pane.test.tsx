/** @jest-environment jsdom */
import { webLightTheme } from "@fluentui/react-components";
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createFolderWalk } from "../../../src/app/session/folder-walk";
import { createRefreshSession } from "../../../src/app/session/refresh-session";
import type { Language } from "../../../src/domain/language";
import { WordPane } from "../../../src/taskpane/word/WordPane";
import { spokenIn, wordsIn } from "../../support/words";

const never = async (): Promise<never> => new Promise(() => undefined);

/** The pane in English, with words of the other languages that come when the test says so. */
function show() {
  const come = new Map<Language, () => void>();
  const kept = new Map<string, string>();
  const brief = { read: never, write: never, goTo: never, freeze: never };
  render(
    <WordPane
      session={createRefreshSession({ brief, openWorkbook: never, look: never })}
      walk={createFolderWalk(never, () => undefined)}
      words={{
        loadFirst: never,
        load: (language) => new Promise((resolve) => come.set(language, () => resolve(wordsIn(language)))),
        in: spokenIn,
      }}
      language="en"
      preferences={{ get: (key) => kept.get(key), set: (key, value) => void kept.set(key, value) }}
      theme={webLightTheme}
      version="1"
    />,
  );
  return { user: userEvent.setup(), come: (language: Language) => act(async () => come.get(language)?.()), kept };
}

describe("the pane in Word", () => {
  it("speaks the language that was chosen last, and keeps it, though the words of the one before come later", async () => {
    const { user, come, kept } = show();
    await user.click(await screen.findByRole("button", { name: wordsIn("en").shell.settings }));
    const language = await screen.findByRole("combobox");
    for (const chosen of ["ru", "kk"]) await user.selectOptions(language, chosen);
    await come("kk");
    await come("ru");
    expect(document.documentElement.lang).toBe("kk");
    expect([...kept.values()]).toEqual(["kk"]);
    await screen.findByRole("heading", { name: wordsIn("kk").shell.settings });
  });
});
