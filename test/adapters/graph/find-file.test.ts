import { graphSetting, troubleOf, WATCH } from "../../support/graph";

const MY = "https://example-my.sharepoint.com/personal/aigerim_example_org/Documents/Reviews/review.xlsx";

describe("the file at an address as Office tells it", () => {
  it.each([
    ["taken as it is", MY, true, "01BOOKA"],
    ["of the person's own OneDrive, by its path", MY, false, "01BOOKA"],
    [
      "in a library, by the site's drives",
      "https://example.sharepoint.com/sites/reviews/Documents/review.xlsx",
      false,
      "01BOOKL",
    ],
  ])("is found: %s", async (_, address, takesPlainAddresses, id) => {
    const { files } = graphSetting({ guesses: { takesPlainAddresses } });
    await files.signIn("all");
    expect((await files.find(address, WATCH))?.item).toBe(id);
  });

  it("is found on a personal account, whose addresses are refused as they are", async () => {
    const { files, routes } = graphSetting({ user: "u-dana" });
    expect((await files.find("https://d.docs.live.net/CID/review.xlsx", WATCH))?.item).toBe("CID!s9");
    expect(routes()).toEqual(["shared 400", "drive-path 200"]);
  });

  it("is found under a name with blanks, whether they are encoded or not", async () => {
    const { files } = graphSetting();
    await files.signIn("all");
    const folder = "https://example-my.sharepoint.com/personal/berik_example_org/Documents/Drafts/";
    expect((await files.find(`${folder}their review.xlsx`, WATCH))?.item).toBe("01BOOKB");
    expect((await files.find(`${folder}their%20review.xlsx`, WATCH))?.item).toBe("01BOOKB");
  });

  it.each(["", "Book1", "C:\\Reviews\\review.xlsx", "https://intranet.example/review.xlsx"])(
    "is none where it lies elsewhere, and nothing is asked: “%s”",
    async (address) => {
      const { files, routes } = graphSetting();
      expect(await files.find(address, WATCH)).toBeUndefined();
      expect(routes()).toEqual([]);
    },
  );

  it.each([403, 404] as const)("of a colleague needs the wider consent: %d", async (foreignDrive) => {
    const { files } = graphSetting({ guesses: { foreignDrive } });
    const address = "https://example-my.sharepoint.com/personal/berik_example_org/Documents/Drafts/their review.xlsx";
    expect((await troubleOf(files.find(address, WATCH))).kind).toBe(foreignDrive === 403 ? "forbidden" : "not-found");
  });
});
