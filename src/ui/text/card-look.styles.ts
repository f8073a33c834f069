import { tokens } from "@fluentui/react-components";

/** The look of one thing among several that a person answers or reads one by one. */
export const cardLook = {
  display: "flex",
  flexDirection: "column",
  gap: tokens.spacingVerticalXS,
  padding: tokens.spacingHorizontalS,
  border: `1px solid ${tokens.colorNeutralStroke2}`,
  borderRadius: tokens.borderRadiusMedium,
  overflowWrap: "anywhere",
} as const;
