import { createFocusOutlineStyle, makeStyles, tokens } from "@fluentui/react-components";

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 };

export const useRemarkLineStyles = makeStyles({
  root: {
    flexShrink: 0,
    maxHeight: "40vh",
    overflowY: "auto",
    overflowWrap: "anywhere",
    padding: `0 ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    ...small,
    "&[open]": { paddingBottom: tokens.spacingVerticalS },
  },
  summary: { cursor: "pointer", padding: `${tokens.spacingVerticalXS} 0`, ...createFocusOutlineStyle() },
  icon: { verticalAlign: "text-bottom" },
  list: {
    margin: 0,
    padding: `0 0 ${tokens.spacingVerticalS} 16px`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  link: small,
});
