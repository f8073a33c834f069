import type { SessionWords } from "../../../src/app/words/session-words";
import type { Language } from "../../../src/domain/language";
import { startedSession } from "../../support/session";
import { wordsIn } from "../../support/words";

/** Words of every language but one, which can't be fetched. */
const loading =
  (missing: Language) =>
  (language: Language): Promise<SessionWords> =>
    language === missing ? Promise.reject(new Error("offline")) : Promise.resolve(wordsIn(language).session);

/** Until what is loaded when it is needed has asked for so many languages. */
const asked = async (arrivals: { readonly length: number } | { readonly size: number }, count = 1): Promise<void> => {
  while (("size" in arrivals ? arrivals.size : arrivals.length) < count) await new Promise(setImmediate);
};

describe("choosing a language", () => {
  it("speaks it once its words are loaded", async () => {
    const arrivals: (() => void)[] = [];
    const { session } = await startedSession({
      loadWords: (language) => new Promise((resolve) => arrivals.push(() => resolve(wordsIn(language).session))),
    });
    const chosen = session.setLanguage("ru");
    expect(session.state().language).toBe("en");
    await asked(arrivals);
    arrivals[0]?.();
    await chosen;
    expect(session.state().language).toBe("ru");
    await session.act("runCheck");
    expect(session.state().notice?.text).toContain("Проверено");
  });

  it("lets the later of two choices stand, whichever arrives first", async () => {
    const arrivals = new Map<Language, () => void>();
    const { session } = await startedSession({
      loadWords: (language) =>
        new Promise((resolve) => arrivals.set(language, () => resolve(wordsIn(language).session))),
    });
    const choices = [session.setLanguage("ru"), session.setLanguage("kk")];
    await asked(arrivals, 2);
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

  it("says it no longer once something was loaded", async () => {
    const { session } = await startedSession({ loadWords: loading("ru") });
    await session.setLanguage("ru");
    expect(session.state().notice?.text).toMatch(/could not be loaded/);
    await session.act("goToRow", "G-002");
    expect(session.state().notice).toBeUndefined();
  });

  it("leaves language, choice and words as they were when they can't be loaded", async () => {
    const around = await startedSession({ loadWords: loading("ru") });
    const { session, kept } = around;
    await session.setLanguage("kk");
    expect([session.state().language, kept.get("language")]).toEqual(["kk", "kk"]);
    await session.setLanguage("ru");
    expect([session.state().language, kept.get("language")]).toEqual(["kk", "kk"]);
    expect(session.state().notice).toEqual({ kind: "problem", text: wordsIn("kk").session.notLoaded });
    await session.act("runCheck");
    expect(session.state().notice?.text).toContain("тексерілді");
  });

  it("keeps no choice before its words are there", async () => {
    const arrivals: (() => void)[] = [];
    const { session, kept } = await startedSession({
      loadWords: (language) => new Promise((resolve) => arrivals.push(() => resolve(wordsIn(language).session))),
    });
    const chosen = session.setLanguage("ru");
    await asked(arrivals);
    expect(kept.get("language")).toBeUndefined();
    arrivals[0]?.();
    await chosen;
    expect(kept.get("language")).toBe("ru");
  });

  it("lets the later of two choices stand where the earlier fails, and says nothing of that", async () => {
    const failures: (() => void)[] = [];
    const { session, kept } = await startedSession({
      loadWords: (language) =>
        language === "ru"
          ? new Promise((_, reject) => failures.push(() => reject(new Error("offline"))))
          : Promise.resolve(wordsIn(language).session),
    });
    const choices = [session.setLanguage("ru"), session.setLanguage("kk")];
    await choices[1];
    failures[0]?.();
    await Promise.all(choices);
    expect(session.state()).toMatchObject({ language: "kk", notice: undefined });
    expect(kept.get("language")).toBe("kk");
  });

  it("stays where it was when the later of two choices fails, even if the earlier arrives after that", async () => {
    const arrivals: (() => void)[] = [];
    const { session, kept } = await startedSession({
      loadWords: (language) =>
        language === "ru"
          ? new Promise((resolve) => arrivals.push(() => resolve(wordsIn(language).session)))
          : Promise.reject(new Error("offline")),
    });
    const choices = [session.setLanguage("ru"), session.setLanguage("kk")];
    await choices[1];
    arrivals[0]?.();
    await Promise.all(choices);
    expect(session.state()).toMatchObject({ language: "en", notice: { kind: "problem" } });
    expect(kept.get("language")).toBeUndefined();
  });
});
