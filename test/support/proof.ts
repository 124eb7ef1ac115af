/** `PROOF=1` tries everything, for as long as it takes; without it a sample is tried, the same one each time. */
export const isProof = process.env["PROOF"] === "1";

/** How many random cases, or only each so manieth of many alike: the sample's number, and that of a proof. */
export function sampled(sample: number, whole: number): number {
  return isProof ? whole : sample;
}
