import { teamsHighContrastTheme } from "@fluentui/react-components";
import { usedTokens } from "./used-tokens";

export const highContrast = usedTokens(teamsHighContrastTheme);
