import type { Decision, Outcome } from './api';
import { linesOf } from './words';

/** A minute as its form has it. */
export interface TypedMinute {
  minuteNumber: string;
  resolution: string;
  outcome: Outcome;
  conditions: string;
}

export const NO_MINUTE: TypedMinute = {
  minuteNumber: '',
  resolution: '',
  outcome: 'agreed',
  conditions: '',
};

export function typedMinute({ minuteNumber, resolution, outcome, conditions }: Decision): TypedMinute {
  return {
    minuteNumber,
    resolution,
    outcome,
    conditions: conditions.map(({ wording }) => wording.replaceAll('\n', ' ')).join('\n'),
  };
}

/** What was typed as the service takes it; a condition that keeps its words keeps what it depends on. */
export function minuteOf(
  { minuteNumber, resolution, outcome, conditions }: TypedMinute,
  before: Decision | null = null,
) {
  return {
    minuteNumber: minuteNumber.trim(),
    resolution: resolution.trim(),
    outcome,
    conditions: linesOf(conditions).map((wording) => ({
      wording,
      dependsOnId:
        before?.conditions.find((condition) => condition.wording.replaceAll('\n', ' ') === wording)
          ?.dependsOnId ?? null,
    })),
  };
}
