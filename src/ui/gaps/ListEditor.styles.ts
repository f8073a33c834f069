import { makeStyles, tokens } from "@fluentui/react-components";

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 };

export const useListEditorStyles = makeStyles({
  root: {
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  legend: {
    padding: `0 0 ${tokens.spacingVerticalXS}`,
    ...small,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: {
    margin: 0,
    padding: tokens.spacingHorizontalXS,
    listStyleType: "none",
    maxHeight: "min(280px, 50vh)",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  choice: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    cursor: "pointer",
    overflowWrap: "anywhere",
    ...small,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  box: {
    flexShrink: 0,
    width: "16px",
    height: "16px",
    margin: 0,
    accentColor: tokens.colorCompoundBrandBackground,
  },
  actions: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    padding: `${tokens.spacingVerticalXS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  detail: { color: tokens.colorNeutralForeground2 },
  unknown: { textDecorationLine: "underline", textDecorationStyle: "wavy" },
});
