import { tellProfileProblem } from "../../../messages/tellProfileProblem";
import { DetailRecord } from "../../components/DetailRecord";
import { Facts } from "../../components/Facts";
import { ToldBar } from "../../components/ToldBar";
import { useMessages, usePaneState } from "../../PaneContext";

/** Why a file, or what was typed, does not do; nothing where it does. The focus comes here. */
export function WordsProblem() {
  const messages = useMessages();
  const { problem, file } = usePaneState((state) => state.wordsDraft);
  if (!problem) return null;
  const facts = tellProfileProblem(messages, problem, file);
  return (
    <ToldBar reason={problem} intent="error" title={facts.title}>
      <Facts facts={facts} />
      <DetailRecord text={[problem.path, problem.detail].filter(Boolean).join(": ")} />
    </ToldBar>
  );
}
