import { late } from "./late";

/*
 * The screens that most people open late or never, each in scripts of its own. What a person sees first – the header,
 * 記入, what is said of a sheet that is no plan sheet – is not here.
 */
export const CarryScreen = late(
  async () => (await import("./features/carryForward/CarryScreen")).CarryScreen,
);
export const CheckScreen = late(
  async () => (await import("./features/check/CheckScreen")).CheckScreen,
);
export const CityWords = late(
  async () => (await import("./features/cityWords/CityWords")).CityWords,
);
export const FilterTab = late(async () => (await import("./FilterTab")).FilterTab);
export const FormScreen = late(async () => (await import("./features/form/FormScreen")).FormScreen);
export const HistoryScreen = late(
  async () => (await import("./features/history/HistoryScreen")).HistoryScreen,
);
export const MergeTab = late(async () => (await import("./MergeTab")).MergeTab);
export const OutlineScreen = late(
  async () => (await import("./features/outline/OutlineScreen")).OutlineScreen,
);
export const ReadingScreen = late(
  async () => (await import("./features/reading/ReadingScreen")).ReadingScreen,
);
export const RollOverScreen = late(
  async () => (await import("./features/rollOver/RollOverScreen")).RollOverScreen,
);
export const SettingsScreen = late(
  async () => (await import("./features/settings/SettingsScreen")).SettingsScreen,
);
export const WelcomeScreen = late(
  async () => (await import("./features/welcome/WelcomeScreen")).WelcomeScreen,
);

const rooms = [
  ...[CheckScreen, FilterTab, CarryScreen, ReadingScreen, HistoryScreen],
  ...[
    MergeTab,
    FormScreen,
    RollOverScreen,
    OutlineScreen,
    CityWords,
    SettingsScreen,
    WelcomeScreen,
  ],
];

/**
 * Has them come one after the other while nothing else is to be done, the likeliest first: a pane that stays open over
 * an update of the add-in then has what it needs. What does not come now is tried again when it is opened.
 */
export async function fetchRooms(): Promise<void> {
  for (const room of rooms) await room.fetch().catch(() => undefined);
}
