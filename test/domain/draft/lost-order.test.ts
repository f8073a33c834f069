import { lostOrder } from "../../../src/domain/draft/lost-order";

const NUMBERS = Array.from({ length: 40 }, (_, at) => at + 1);
const draft = NUMBERS.flatMap((number) => [`${number}`, `${number}(1)`, `${number}(2)`]).map((id) => ({ id }));
const byId = [...draft].sort((a, b) => (a.id < b.id ? -1 : 1));
const byText = [...draft].sort((a, b) =>
  a.id.split("").reverse().join("") < b.id.split("").reverse().join("") ? -1 : 1,
);

it.each([
  ["by number, as a text is", byId],
  ["by another column", byText],
])("tells a sheet without orders that was sorted %s, and what to do, in three languages", (_, rows) => {
  const [message] = lostOrder(rows);
  expect(message).toMatchObject({ kind: "order-lost" });
  expect(message?.text.ru).toContain("Загрузите еще раз");
});

it.each([
  ["as the draft has it", [{ id: "chapter 1" }, ...draft, { id: "schedule 1(1)" }]],
  ["with numbers that begin anew in each Part", [...draft, ...draft.map(({ id }) => ({ id: `${id}[2]` }))]],
  ["that says its order", byId.map((one, at) => ({ ...one, order: at }))],
])("says nothing of a sheet %s", (_, rows) => {
  expect(lostOrder(rows)).toEqual([]);
});
