import { makeStyles, MenuPopover } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { paneTokens as t } from "../theme/paneTokens";

const useStyles = makeStyles({
  popover: {
    maxWidth: "min(100vw - 16px, 340px)",
    maxHeight: "70vh",
    overflowY: "auto",
    // In the dark its shadow is not seen: a rule sets it off.
    border: `1px solid ${t.colorNeutralStroke1}`,
  },
});

/** What a menu's button opens, beside its `MenuTrigger`: as wide and as high as the pane has room for. */
export function OpenMenu({ children }: { readonly children: ReactNode }) {
  return <MenuPopover className={useStyles().popover}>{children}</MenuPopover>;
}
