import '../../ui/charts/charts.scss';
import { ComparisonMark } from '../../ui/charts/marks';
import type { Comparison } from '../../ui/charts/observation';
import { StatusTag, type Tone } from '../../ui/Tag';
import type { ComparisonResult, Direction } from './api';
import type { TargetStatus } from './listSearch';
import { t } from './messages';

const TONES: Partial<Record<TargetStatus, Tone>> = {
  green: 'good',
  amber: 'warning',
  red: 'bad',
  missing: 'neutral',
};

/** The lens *against its target*: a tag with symbol, word and colour; nothing loud where nothing is judged. */
export function TargetStatusTag({ status }: { status: TargetStatus }) {
  const tone = TONES[status];
  if (tone === undefined) return <span className="quiet">{t(`target.${status}`)}</span>;
  return <StatusTag tone={tone}>{t(`target.${status}`)}</StatusTag>;
}

const COMPARISONS: Record<ComparisonResult, Comparison> = {
  'better-at-99-8': 'better',
  better: 'better',
  similar: 'similar',
  worse: 'worse',
  'worse-at-99-8': 'worse',
  'higher-at-99-8': 'higher',
  higher: 'higher',
  lower: 'lower',
  'lower-at-99-8': 'lower',
  'not-compared': 'not-compared',
};

/** The comparison without its level of confidence, as the charts draw it. */
export function comparisonOf(result: ComparisonResult): Comparison {
  return COMPARISONS[result];
}

/** The lens *against others*: the mark of the charts and a word; never a traffic light. */
export function ComparisonWord({ result, isDetailed = false }: ComparisonProps) {
  const comparison = comparisonOf(result);
  if (comparison === 'not-compared') return <span className="quiet">{t('comparison.not-compared')}</span>;
  return (
    <span className="marked-word">
      <svg width={18} height={18} viewBox="-9 -9 18 18" aria-hidden="true">
        <ComparisonMark comparison={comparison} />
      </svg>
      {isDetailed ? t(`detailed.${result}`) : t(`comparison.${comparison}`)}
    </span>
  );
}

interface ComparisonProps {
  result: ComparisonResult;
  /** Whether to say with how much confidence. */
  isDetailed?: boolean;
}

const ARROWS: Record<Direction, string> = {
  improving: '↗',
  worsening: '↘',
  unchanged: '→',
  increasing: '↑',
  decreasing: '↓',
  'not-assessed': '',
};

/** Direction of travel: an arrow and the word it stands for. */
export function DirectionWord({ direction }: { direction: Direction }) {
  if (direction === 'not-assessed') return <span className="quiet">{t('direction.not-assessed')}</span>;
  return (
    <span className="marked-word">
      <span aria-hidden="true" className="marked-word__arrow">
        {ARROWS[direction]}
      </span>
      {t(`direction.${direction}`)}
    </span>
  );
}
