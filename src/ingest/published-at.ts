/** The moment that an ISO 8601 date or date-time names; without an offset it is read as UTC, so that it is the same on every machine. Null when absent or no date. */
export function publishedMoment(given: string | undefined): Date | null {
  if (given === undefined) return null;
  const isLocal = /T/.test(given) && !/(Z|[+-]\d\d:?\d\d)$/i.test(given);
  const moment = new Date(isLocal ? `${given}Z` : given);
  return Number.isNaN(moment.getTime()) ? null : moment;
}
