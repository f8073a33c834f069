import type { DataBar, IconSet } from "../../../../src/preview/host/state/sheet";
import { numberLook } from "../../../../src/preview/workbench/look/number-look";

const SORTED = [0, 2, 4, 6, 10];

const lights = (change: Partial<IconSet> = {}): IconSet => ({
  name: "3TrafficLights1",
  places: [0, 33, 67].map((value) => ({ at: "share", value, isAbove: false })),
  isReversed: false,
  hidesNumbers: false,
  ...change,
});

/** The second sign begins at 4, or above it. */
const from4 = (isAbove: boolean) =>
  lights({ places: [0, 4, 10].map((value) => ({ at: "number" as const, value, isAbove })) });

const colours = (icons: IconSet, values: readonly number[]) =>
  values.map((value) => numberLook({ icons }, SORTED, value).icon?.colour);

describe("a set of icons", () => {
  const [low, middle, high] = colours(lights(), [0, 5, 10]);

  it("gives numbers signs by where they lie between the least and the greatest", () => {
    expect(new Set([low, middle, high]).size).toBe(3);
    expect(colours(lights(), [2, 4, 6, -5, 99])).toEqual([low, middle, middle, low, high]);
  });

  it("turns round when it says so", () => {
    expect(colours(lights({ isReversed: true }), [0, 5, 10])).toEqual([high, middle, low]);
  });

  it("begins at a place, or only above it", () => {
    expect(colours(from4(false), [4])).toEqual([middle]);
    expect(colours(from4(true), [4])).toEqual([low]);
  });

  it("may stand in the place of the number", () => {
    expect(numberLook({ icons: lights({ hidesNumbers: true }) }, SORTED, 4)).toMatchObject({ hidesNumber: true });
  });

  it("has as many signs as its name says, and none when its name is not known", () => {
    expect(numberLook({ icons: lights({ name: "5Quarters" }) }, SORTED, 0).icon?.sign).toBe("○");
    expect(numberLook({ icons: lights({ name: "9Moons" }) }, SORTED, 0)).not.toHaveProperty("icon");
  });
});

describe("a bar behind a number", () => {
  const bar: DataBar = {
    from: { at: "number", value: 0 },
    to: { at: "greatest", value: 0 },
    colour: "#638ec6",
    hidesNumbers: false,
  };

  it("takes from a tenth of the cell to nine tenths", () => {
    const shares = [0, 5, 10, -3].map((value) => numberLook({ bar }, SORTED, value).bar?.share);
    expect(shares.map((share) => share?.toFixed(2))).toEqual(["0.10", "0.50", "0.90", "0.10"]);
  });
});
