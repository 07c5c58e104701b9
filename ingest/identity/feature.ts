/** One sign for or against two names being one person's, with the reason as a reader is told it. */
export interface Feature {
  feature: string;
  /** Points: positive for, negative against. */
  score: number;
  reason: string;
  /** What the reason names, for those who put it in another language: ids, titles, numbers. */
  values?: Readonly<Record<string, string | number>>;
}
