/** Where the question of the day, how the skin heals, is put; filled by the check-in pages. */
export const TodayCheckIn = () => null;
