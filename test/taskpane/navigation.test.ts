import { createNavigation } from "../../src/taskpane/navigation";

describe("the way from screen to screen", () => {
  it("remembers the place behind Settings and Start", () => {
    const navigation = createNavigation("gaps");
    navigation.show("findings");
    navigation.show("settings");
    navigation.show("start");
    expect(navigation.position()).toMatchObject({ screen: "start", place: "check" });
  });

  it("remembers of each place the view that was shown last", () => {
    const navigation = createNavigation("coverage");
    expect(navigation.position()).toMatchObject({ place: "check", views: { check: "coverage", documents: "brief" } });
    navigation.show("comments");
    expect(navigation.position()).toMatchObject({ place: "discussion", views: { check: "coverage" } });
    navigation.show("findings");
    expect(navigation.position().views.check).toBe("findings");
  });

  it("leads to the search for standards each time it is asked for, also from that screen", () => {
    const navigation = createNavigation("gaps");
    navigation.search();
    expect(navigation.position()).toMatchObject({ screen: "standards", place: "standards", searches: 1 });
    navigation.search();
    expect(navigation.position().searches).toBe(2);
  });

  it("begins at the gaps behind a screen that is in no place", () => {
    expect(createNavigation("settings").position()).toMatchObject({ screen: "settings", place: "table" });
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
