import type { Rule } from "../Rule";
import { cutInPrint } from "./cutInPrint";
import { platformCharacters } from "./platformCharacters";
import { tooLong } from "./tooLong";

export const textRules: readonly Rule[] = [tooLong, cutInPrint, platformCharacters];
