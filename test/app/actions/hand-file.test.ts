import { outletThat, startedSession } from "../../support/session";

describe("a file that was handed over", () => {
  it("can be handed over once more by the second way, as it was", async () => {
    const { session, handed } = await startedSession();
    await session.makeBrief("en");
    expect(session.state().handed).toEqual({ name: "review - brief.docx", times: 1 });
    await session.handAgain();
    expect(handed[1]).toEqual(handed[0]);
    expect(session.state().handed?.times).toBe(2);
    expect(session.state().notice).toMatchObject({
      kind: "done",
      text: expect.stringContaining("“review - brief.docx” was opened in a window of its own"),
    });
  });

  it("is not offered again once it is known to be saved", async () => {
    const { session } = await startedSession({ outlet: outletThat({ done: true, how: "saved" }) });
    await session.makeBrief("en");
    expect(session.state().handed).toBeUndefined();
    await session.handAgain();
    expect(session.state().notice?.text).toContain("There is no file to hand over");
  });

  it("is told to have failed where neither way works, and can be tried again", async () => {
    const { session } = await startedSession({ outlet: outletThat({ done: false, how: "failed" }) });
    await session.makeBrief("en");
    await session.handAgain();
    expect(session.state().notice).toMatchObject({
      kind: "problem",
      text: expect.stringContaining("could not be handed over in this way either"),
    });
    expect(session.state().handed?.times).toBe(2);
  });
});
