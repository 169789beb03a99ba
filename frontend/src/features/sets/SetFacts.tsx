import { longDate } from '../../lib/dates';
import { SummaryList, type SummaryRow } from '../../ui/SummaryList';
import { Tag, type Tone } from '../../ui/Tag';
import type { IndicatorSet } from './api';
import { t } from './messages';

const TONES: Record<IndicatorSet['state'], Tone> = { draft: 'warning', final: 'good', retired: 'neutral' };

export function SetStateTag({ state }: Pick<IndicatorSet, 'state'>) {
  return <Tag tone={TONES[state]}>{t(`sets.state.${state}`)}</Tag>;
}

/** From when to when an edition holds. */
export function InForce({ set: { validFrom, validTo } }: { set: IndicatorSet }) {
  const from = longDate(validFrom);
  return typeof validTo === 'string'
    ? t('sets.fromTo', { from, to: longDate(validTo) })
    : t('sets.from', { from });
}

/** What is said of an edition as a whole. */
export function SetFacts({ set }: { set: IndicatorSet }) {
  const { state, description, owner, retiredOn, retirementReason } = set;
  const rows: SummaryRow[] = [
    { key: t('sets.state'), value: <SetStateTag state={state} /> },
    { key: t('sets.description'), value: description },
    { key: t('sets.owner'), value: owner.name },
    { key: t('sets.inForce'), value: <InForce set={set} /> },
    { key: t('sets.retired'), value: typeof retiredOn === 'string' && longDate(retiredOn) },
    { key: t('sets.why'), value: retirementReason },
  ];
  return <SummaryList rows={rows.filter(({ value }) => Boolean(value))} />;
}
