import type { SessionWords } from "../../src/app/words/session-words";
import type { Language } from "../../src/domain/language";
import { startedSession } from "../support/session";
import { wordsIn } from "../support/words";

describe("choosing a language", () => {
  it("speaks it once its words are loaded", async () => {
    const arrivals: (() => void)[] = [];
    const { session } = await startedSession({
      loadWords: (language) => new Promise((resolve) => arrivals.push(() => resolve(wordsIn(language).session))),
    });
    const chosen = session.setLanguage("ru");
    expect(session.state().language).toBe("en");
    arrivals[0]?.();
    await chosen;
    expect(session.state().language).toBe("ru");
    await session.check();
    expect(session.state().notice?.text).toContain("Проверено");
  });

  it("lets the later of two choices stand, whichever arrives first", async () => {
    const arrivals = new Map<Language, () => void>();
    const { session } = await startedSession({
      loadWords: (language) =>
        new Promise((resolve) => arrivals.set(language, () => resolve(wordsIn(language).session))),
    });
    const choices = [session.setLanguage("ru"), session.setLanguage("kk")];
    arrivals.get("kk")?.();
    arrivals.get("ru")?.();
    await Promise.all(choices);
    expect(session.state().language).toBe("kk");
  });

  it("says so when the words can't be loaded, and loads them when asked again", async () => {
    const answers: (() => Promise<SessionWords>)[] = [
      () => Promise.reject(new Error("offline")),
      () => Promise.resolve(wordsIn("ru").session),
    ];
    const { session } = await startedSession({ loadWords: () => answers.shift()!() });
    await session.setLanguage("ru");
    expect(session.state()).toMatchObject({ language: "en", notice: { kind: "problem" } });
    expect(session.state().notice?.text).toMatch(/could not be loaded/);
    await session.setLanguage("ru");
    expect(session.state().language).toBe("ru");
  });
});
