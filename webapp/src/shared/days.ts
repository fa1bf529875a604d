/** The day so many days from today, as date fields and the server write it. */
export const dayIn = (count: number): string =>
  new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10);

/** No date field goes further: what lies beyond is a slip of the finger. */
export const lastDay = dayIn(3650);
