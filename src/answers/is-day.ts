/** True for a day that the calendar has, as YYYY-MM-DD: "2024-02-30" is none, though Date.parse takes it for the first of March. */
export const isDay = (typed: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(typed)) return false;
  const at = Date.parse(typed);
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === typed;
};
