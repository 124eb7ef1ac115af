import { Button } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useMessages } from "../PaneContext";

/** The cross that closes a message bar: the `containerAction` of its `MessageBarActions`. */
export function CloseButton({ onClick }: { readonly onClick: () => void }) {
  const { words } = useMessages();
  return (
    <Button
      appearance="transparent"
      icon={<DismissRegular />}
      aria-label={words.close}
      onClick={onClick}
    />
  );
}
