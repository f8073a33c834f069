import { cellTexts } from "../../../../src/domain/brief/refresh/cell-texts";
import { gap, provision, review } from "../../../support/builders";
import { briefInput } from "../composed";

const PROVISIONS = [
  provision({ id: "1", citation: "Article 1", text: "Shops close at ten." }),
  provision({ id: "3", citation: "Article 3", text: "Markets open at six." }),
];

/** What the draft says for a gap, where a brief has quotation marks around it already. */
const saidBy = (...provisions: readonly string[]): string =>
  cellTexts(briefInput(review({ gaps: [gap({ provisions })], provisions: PROVISIONS, amendments: [] })))(
    { gap: "G-001", field: "draftText" },
    "Shops close at nine.",
  );

it("names each provision in a quotation of a gap that had one provision, and has several by now", () => {
  expect(saidBy("1")).toBe("Shops close at ten.");
  expect(saidBy("1", "3")).toBe("[Article 1] Shops close at ten. … [Article 3] Markets open at six.");
});
