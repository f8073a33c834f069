import { withBareVerbs } from "../../../src/domain/amendment/bare-verbs";

it.each([
  ["section 19 be amended by adding the following: …", "section 19, add the following: …"],
  ["the bill is amended by the insertion after section 28 of …", "the bill, insert after section 28 of …"],
  ["amend it by deleting … and by substituting therefor …", "amend it, delete … and substitute therefor …"],
  ["it is hereby amended by the substitution of … for …", "it, substitute … for …"],
  ["section 5 is amended in subsection (2), by omitting …", "section 5, in subsection (2), omit …"],
])("reads what follows “amended” as a task: %s", (said, bare) => {
  expect(withBareVerbs(said)).toBe(bare);
});

it.each(["protect children by deleting their data", "статью 5 дополнить частью: …"])(
  "leaves other words: %s",
  (said) => {
    expect(withBareVerbs(said)).toBe(said);
  },
);
