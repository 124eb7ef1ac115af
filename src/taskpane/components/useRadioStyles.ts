import { makeStyles } from "@fluentui/react-components";
import { paneTokens as t } from "../theme/paneTokens";

/** Fluent greys the labels of radios that are not chosen, which looks as if one could not choose them. */
export const useRadioStyles = makeStyles({
  radio: {
    "& input:enabled:not(:checked) ~ .fui-Radio__label": { color: t.colorNeutralForeground1 },
  },
});
