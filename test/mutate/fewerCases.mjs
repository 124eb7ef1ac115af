/** Of the random cases of a law this part is tried with each change: a wrong one shows soon, and there are thousands. */
const part = 1 / 4;

/** fast-check, trying fewer cases. A counterexample is enough; the smallest one would only take time. */
export function fewerCases(fastCheck) {
  const fewer = ({ numRuns = 100, ...other } = {}) => ({
    ...other,
    numRuns: Math.ceil(numRuns * part),
    endOnFailure: true,
  });
  const assert = (property, params) => fastCheck.assert(property, fewer(params));
  return { ...fastCheck, assert, default: { ...fastCheck, assert } };
}
