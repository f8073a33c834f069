import { headingIn } from "../../../src/domain/instrument/heading-in";
import { part } from "../../support/instrument";

const translated = part({ heading: "Privacy", headingRu: "Частная жизнь", headingKk: "Жеке өмір" });

it("gives a heading in the person's language, and says in which it is", () => {
  expect(headingIn(translated, "ru")).toEqual({ text: "Частная жизнь", language: "ru" });
  expect(headingIn(translated, "kk")).toEqual({ text: "Жеке өмір", language: "kk" });
  expect(headingIn(translated, "en")).toEqual({ text: "Privacy", language: "en" });
});

it("falls back on English", () => {
  expect(headingIn(part({ heading: "Privacy" }), "kk")).toEqual({ text: "Privacy", language: "en" });
});
