/** @jest-environment jsdom */
import { act, render, screen } from "@testing-library/react";
import { startTransition, Suspense, useState } from "react";
import type { ReactNode } from "react";
import { LANGUAGES } from "../../src/domain/language";
import { wordsAtHand } from "../../src/taskpane/words-at-hand";
import type { SpokenWords } from "../../src/ui/words/use-words";
import { useWords, WordsContext } from "../../src/ui/words/use-words";
import { wordsIn } from "../support/words";

/** A part of the pane that comes later, as its words do. */
function Part(): ReactNode {
  const { name } = useWords();
  const [shown] = useState("is shown");
  return <p>{`${name} ${shown}`}</p>;
}

let open = (): void => undefined;

function Pane({ words }: { readonly words: SpokenWords }): ReactNode {
  const [isOpen, setIsOpen] = useState(false);
  open = () => startTransition(() => setIsOpen(true));
  return (
    <WordsContext value={words}>
      <Suspense fallback="Loading">{isOpen ? <Part /> : <p>Before</p>}</Suspense>
    </WordsContext>
  );
}

describe("words at hand", () => {
  it.each(LANGUAGES)("are those of the language, once loaded: %s", async (language) => {
    const words = wordsAtHand();
    expect(() => words.in(language)).toThrow(language);
    const first = await words.loadFirst(language);
    expect(first.language).toBe(language);
    expect(words.in(language).first).toBe(first);
    expect(await words.load(language)).toEqual(wordsIn(language));
  });

  it("are the same promise ever after", async () => {
    const words = wordsAtHand();
    await words.loadFirst("ru");
    const promised = words.in("ru").all();
    expect(await promised).toEqual(wordsIn("ru"));
    expect(words.in("ru").all()).toBe(promised);
  });

  it("may come while React is drawing what asks for them", async () => {
    const words = wordsAtHand();
    const faults: unknown[] = [];
    await words.loadFirst("en");
    render(<Pane words={words.in("en")} />, { onRecoverableError: (fault) => faults.push(fault) });
    await act(async () => open());
    expect(screen.getByText("Gap Table is shown")).toBeTruthy();
    expect(faults).toEqual([]);
  });

  it("hold nothing back once they were loaded ahead", async () => {
    const words = wordsAtHand();
    await words.load("en");
    render(
      <WordsContext value={words.in("en")}>
        <Suspense fallback="Loading">
          <Part />
        </Suspense>
      </WordsContext>,
    );
    expect(screen.getByText("Gap Table is shown")).toBeTruthy();
  });
});
