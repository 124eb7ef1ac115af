import { xlsxFiles } from "../xlsx";
import { answerReads } from "./answerReads";

/** The worker's script. Here `self` is no window, but takes and gives messages as one. */
answerReads(self, xlsxFiles);
