const DAY = 86_400_000;

/** The Monday of an ISO week: "2024-W28" -> "2024-07-08"; null for what is no week. */
export function mondayOf(week: string): string | null {
  const match = /^(\d{4})-W(\d\d)$/.exec(week);
  if (match === null) return null;
  const fourth = Date.UTC(Number(match[1]), 0, 4);
  // The 4th of January is always in the first week.
  const monday = fourth - ((new Date(fourth).getUTCDay() || 7) - 1) * DAY;
  return new Date(monday + (Number(match[2]) - 1) * 7 * DAY).toISOString().slice(0, 10);
}
