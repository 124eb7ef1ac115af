import { isDarkColour } from "./theme/isDarkColour";
import type { OfficeLook } from "./theme/useColourScheme";

/** Office's own theme; null where this Office does not tell it. */
export function officeLook(
  theme: Pick<Office.OfficeTheme, "bodyBackgroundColor"> | undefined,
): OfficeLook {
  const background = theme?.bodyBackgroundColor;
  return background ? { dark: isDarkColour(background) } : null;
}
