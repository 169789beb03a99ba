import { type DateParts, datePartsOf, dayOf, instantOf, isoDateOf, timeOf } from '../../lib/dates';
import type { Meeting, MeetingRequest } from './api';
import { NO_DATE } from './Fields';
import { linesOf, textOrNull } from './words';

/** A meeting as its form has it. */
export interface TypedMeeting {
  body: string;
  day: DateParts;
  time: string;
  venues: string;
  externalReference: string;
  minutesUrl: string;
}

export const NO_MEETING: TypedMeeting = {
  body: '',
  day: NO_DATE,
  time: '',
  venues: '',
  externalReference: '',
  minutesUrl: '',
};

export function typedMeeting({ body, heldAt, venues, externalReference, minutesUrl }: Meeting): TypedMeeting {
  return {
    body,
    day: datePartsOf(dayOf(heldAt)),
    time: timeOf(heldAt),
    venues: venues.join('\n'),
    externalReference: externalReference ?? '',
    minutesUrl: minutesUrl ?? '',
  };
}

export function meetingOf({
  body,
  day,
  time,
  venues,
  externalReference,
  minutesUrl,
}: TypedMeeting): MeetingRequest {
  return {
    body: body.trim(),
    heldAt: instantOf(isoDateOf(day) ?? '', time) ?? '',
    venues: linesOf(venues),
    externalReference: textOrNull(externalReference),
    minutesUrl: textOrNull(minutesUrl),
  };
}
