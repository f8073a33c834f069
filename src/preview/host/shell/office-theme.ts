/** The colours of Office that the pane follows. */
export type ThemeName = "white" | "colorful" | "darkGray" | "black";

/** Numbers are 0xRRGGBB, as desktop Office gives them. */
export interface OfficeColours {
  readonly bodyBackgroundColor: number;
  readonly bodyForegroundColor: number;
  readonly controlBackgroundColor: number;
  readonly controlForegroundColor: number;
}

export const OFFICE_THEMES: Readonly<Record<ThemeName, OfficeColours>> = {
  white: theme(0xffffff, 0x262626, 0xffffff, 0x262626),
  colorful: theme(0xe6e6e6, 0x262626, 0xffffff, 0x262626),
  darkGray: theme(0x666666, 0xffffff, 0xd4d4d4, 0x262626),
  black: theme(0x262626, 0xf0f0f0, 0x444444, 0xf0f0f0),
};

function theme(body: number, text: number, control: number, controlText: number): OfficeColours {
  return {
    bodyBackgroundColor: body,
    bodyForegroundColor: text,
    controlBackgroundColor: control,
    controlForegroundColor: controlText,
  };
}
