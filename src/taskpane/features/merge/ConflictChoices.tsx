import { makeStyles, RadioGroup } from "@fluentui/react-components";
import type { Conflict } from "../../../domain/merge/MergeOutcome";
import { useMessages } from "../../PaneContext";
import { ChoiceCard } from "./ChoiceCard";
import { conflictCards } from "./conflictCards";
import { usePicked } from "./usePicked";

const useStyles = makeStyles({
  cards: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "10px",
    alignItems: "stretch",
    "@media (min-width: 560px)": { gridTemplateColumns: "repeat(3, minmax(0, 1fr))" },
  },
});

/** The texts as cards to choose from: one below the other, three beside each other where there is room. */
export function ConflictChoices({ conflict }: { readonly conflict: Conflict }) {
  const styles = useStyles();
  const { mergeReview: told } = useMessages();
  const picked = usePicked(conflict);
  const cards = conflictCards(conflict);
  return (
    <RadioGroup
      className={styles.cards}
      aria-label={told.choices}
      value={picked.key ?? ""}
      onChange={(_, { value }) => {
        const card = cards.find(({ key }) => key === value);
        if (card) picked.pick(card);
      }}
    >
      {cards.map((card) => (
        <ChoiceCard key={card.key} card={card} conflict={conflict} picked={picked} />
      ))}
    </RadioGroup>
  );
}
