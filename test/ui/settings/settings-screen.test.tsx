/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { kazakhstanDigitalCode } from "../../../src/domain/profile/kazakhstan-digital-code";
import { SettingsScreen } from "../../../src/ui/settings/SettingsScreen";
import type { SettingsScreenProps } from "../../../src/ui/settings/SettingsScreen";
import { details } from "../../support/builders";
import { selfTestThat } from "../../support/self-test";
import { renderInPane } from "../../support/render-in-pane";

const props = (some: Partial<SettingsScreenProps> = {}): SettingsScreenProps => ({
  details: details(),
  profile: kazakhstanDigitalCode,
  version: "1.2.3",
  catalogueVersion: undefined,
  selfTest: undefined,
  onLanguage: jest.fn(),
  ...some,
});

describe("the settings", () => {
  it("change the language of the pane", async () => {
    const onLanguage = jest.fn();
    renderInPane(<SettingsScreen {...props({ onLanguage })} />);
    await userEvent.selectOptions(screen.getByLabelText("Language of the pane"), "Русский");
    expect(onLanguage).toHaveBeenCalledWith("ru");
  });

  it("show the review's country and assignment in the pane's language", () => {
    renderInPane(<SettingsScreen {...props()} />, "ru");
    expect(screen.getByText("Казахстан")).toBeTruthy();
    expect(screen.getByText(kazakhstanDigitalCode.name.ru)).toBeTruthy();
  });

  it("say so when no review is open", () => {
    renderInPane(<SettingsScreen {...props({ details: undefined, profile: undefined })} />);
    expect(screen.getByText("No review is open.")).toBeTruthy();
  });

  it("name the version, and the catalogue's once it is loaded", () => {
    renderInPane(<SettingsScreen {...props({ catalogueVersion: "2026-11-24.abc" })} />);
    expect(screen.getByText("Gap Table 1.2.3")).toBeTruthy();
    expect(screen.getByText("2026-11-24.abc")).toBeTruthy();
  });

  it.each([
    ["en", /your name/u, /comments you have seen/u, /last briefs/u],
    ["ru", /ваше имя/u, /виденных комментариях/u, /последних составленных записках/u],
    ["kk", /атыңыз/u, /Көрген пікірлеріңіз/u, /соңғы жасаған жазбаларыңыз/u],
  ] as const)("name in %s all that is kept on the device", (language, ...kept) => {
    renderInPane(<SettingsScreen {...props()} />, language);
    for (const said of kept) expect(screen.getByText(said)).toBeTruthy();
  });

  it("open the self-test inside the pane, and fetch it only then", async () => {
    const selfTest = jest.fn(async () => selfTestThat());
    renderInPane(<SettingsScreen {...props({ selfTest })} />);
    expect(selfTest).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole("button", { name: "Self-test in this Excel" }));
    await screen.findByRole("button", { name: "Start" });
    expect(screen.queryByRole("link")).toBeNull();
  });
});
