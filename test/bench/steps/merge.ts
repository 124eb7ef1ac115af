import { succeed } from "../../../src/domain/Result";
import { profileSchema } from "../../../src/domain/profile/Profile";
import { mergeReturnedBooks } from "../../../src/usecases/mergeReturnedBooks";
import { circulatedBook, departments, returnedBook } from "../merge/circulation";
import type { Step } from "./Step";

const profile = profileSchema.parse({ departments: departments.map((name) => ({ name })) });

/** The circulated book and some copies of it that came back, all of them read already: understood and merged. */
export const mergeOf = (count: number): Step => ({
  name: `merge ${count} copies`,
  prepare(rows) {
    const base = circulatedBook(rows);
    const copies = departments.slice(0, count).map((department) => ({
      file: `${department}.xlsx`,
      read: succeed(returnedBook(rows, department)),
    }));
    return () => {
      const merged = mergeReturnedBooks({ base, master: base, copies, profile });
      const { accepted, conflicts, questions, refused } = merged;
      if (accepted.length === 0 || conflicts.length + questions.length + refused.length > 0)
        throw new Error(`${accepted.length} taken, ${conflicts.length} in conflict`);
    };
  },
});
