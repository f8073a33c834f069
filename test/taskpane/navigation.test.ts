import { createNavigation } from "../../src/taskpane/navigation";

describe("the way from screen to screen", () => {
  it("remembers the tab behind Settings and Start", () => {
    const navigation = createNavigation("gaps");
    navigation.show("check");
    navigation.show("settings");
    navigation.show("start");
    expect(navigation.position()).toEqual({ screen: "start", tab: "check" });
  });

  it("begins at the gaps behind a screen that is no tab", () => {
    expect(createNavigation("settings").position()).toEqual({ screen: "settings", tab: "gaps" });
  });

  it("tells its listeners of a change, not of the same screen again, and not after they left", () => {
    const navigation = createNavigation("gaps");
    const listener = jest.fn();
    const leave = navigation.subscribe(listener);
    navigation.show("gaps");
    expect(listener).not.toHaveBeenCalled();
    navigation.show("brief");
    leave();
    navigation.show("gaps");
    expect(listener).toHaveBeenCalledTimes(1);
  });
});
