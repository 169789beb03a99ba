import type { components } from '../api/schema';

type Schemas = components['schemas'];

export const DECISION = '0190a000-0000-7000-8000-0000000000d1';
export const MEETING = '0190a000-0000-7000-8000-0000000000d2';
const ITEM = '0190a000-0000-7000-8000-0000000000d3';
export const ACTION = '0190a000-0000-7000-8000-0000000000d4';
export const POST = '0190a000-0000-7000-8000-0000000000d5';

const RECORDED = { version: 1, createdAt: '2026-07-01T09:00:00Z', updatedAt: '2026-07-01T09:00:00Z' };

export function aDecision(decision: Partial<Schemas['DecisionResponse']> = {}): Schemas['DecisionResponse'] {
  return {
    id: DECISION,
    ...RECORDED,
    minuteNumber: 'CAB 31',
    meeting: { id: MEETING, body: 'Cabinet', heldAt: '2026-06-18T17:30:00Z' },
    item: { id: ITEM, number: '5a', title: 'Winter opening of day centres' },
    resolution: 'That the day centres open on Saturdays.',
    outcome: 'agreed',
    isPublished: true,
    conditions: [],
    corrections: [],
    ...decision,
  };
}

export function aMeeting(meeting: Partial<Schemas['MeetingResponse']> = {}): Schemas['MeetingResponse'] {
  return {
    id: MEETING,
    ...RECORDED,
    body: 'Cabinet',
    heldAt: '2026-06-18T17:30:00Z',
    venues: ['Town Hall'],
    externalReference: null,
    minutesUrl: null,
    publishedAt: null,
    ...meeting,
  };
}

export function anAction(
  action: Partial<Schemas['DecisionActionResponse']> = {},
): Schemas['DecisionActionResponse'] {
  return {
    id: ACTION,
    ...RECORDED,
    decision: {
      id: DECISION,
      minuteNumber: 'CAB 31',
      title: 'Winter opening of day centres',
      body: 'Cabinet',
      heldAt: '2026-06-18T17:30:00Z',
    },
    kind: 'task',
    task: 'Open the day centres.',
    reportTo: null,
    owner: { id: POST, title: 'Head of Adult Services' },
    due: '2026-11-30',
    state: 'open',
    isOverdue: false,
    settledOn: null,
    evidence: null,
    evidenceUrl: null,
    reported: null,
    ...action,
  };
}

export function aLink(link: Partial<Schemas['LinkResponse']> = {}): Schemas['LinkResponse'] {
  return {
    id: '0190a000-0000-7000-8000-0000000000d6',
    ...RECORDED,
    type: 'informed',
    from: {
      kind: 'indicator',
      id: '0190a000-0000-7000-8000-000000000002',
      title: 'Household waste recycled',
      reference: 'NI 192',
      url: '/indicators/0190a000-0000-7000-8000-000000000002',
    },
    words: 'informed',
    to: {
      kind: 'decision',
      id: DECISION,
      title: 'Winter opening of day centres',
      reference: 'CAB 31',
      url: `/decisions/${DECISION}`,
    },
    wordsBack: 'was informed by',
    validFrom: '2026-06-18',
    validTo: null,
    note: null,
    madeBy: 'Head of Performance',
    endReason: null,
    ...link,
  };
}
