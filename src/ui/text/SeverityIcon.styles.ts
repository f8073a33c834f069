import { makeStyles, tokens } from "@fluentui/react-components";

const size = { fontSize: "16px", flexShrink: 0, marginTop: "2px" };

export const useSeverityIconStyles = makeStyles({
  error: { ...size, color: tokens.colorStatusDangerForeground1 },
  warning: { ...size, color: tokens.colorStatusWarningForeground3 },
  note: { ...size, color: tokens.colorNeutralForeground3 },
});
