import { z } from 'zod';

const day = z.iso.date();
const moment = z.iso.datetime({ offset: true, local: true });

/** Whether a text is an ISO 8601 date or date-time of a day that exists. */
export const isIsoDate = (value: string): boolean =>
  (day.safeParse(value).success || moment.safeParse(value).success) && !Number.isNaN(Date.parse(value));
