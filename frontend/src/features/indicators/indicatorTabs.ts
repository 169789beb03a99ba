import { lazy, type ComponentType } from 'react';
import type { IndicatorTabProps } from './indicatorTabProps';
import type { t } from './messages';

export interface IndicatorTab {
  /** Last part of the tab's address; the first tab has none. */
  path: string;
  label: Parameters<typeof t>[0] & `tab.${string}`;
  content: ComponentType<IndicatorTabProps>;
  /** Whether only staff are shown it. */
  isForStaff?: true;
}

/** The parts of an indicator's page in their order. Each is loaded when it is opened. */
export const INDICATOR_TABS: readonly IndicatorTab[] = [
  {
    path: '',
    label: 'tab.overview',
    content: lazy(() => import('./OverviewTab').then(({ OverviewTab }) => ({ default: OverviewTab }))),
  },
  {
    path: 'over-time',
    label: 'tab.overTime',
    content: lazy(() => import('./OverTimeTab').then(({ OverTimeTab }) => ({ default: OverTimeTab }))),
  },
  {
    path: 'compare',
    label: 'tab.compare',
    content: lazy(() => import('./CompareTab').then(({ CompareTab }) => ({ default: CompareTab }))),
  },
  {
    path: 'map',
    label: 'tab.map',
    content: lazy(() => import('./MapTab').then(({ MapTab }) => ({ default: MapTab }))),
  },
  {
    path: 'data',
    label: 'tab.data',
    content: lazy(() => import('./DataTab').then(({ DataTab }) => ({ default: DataTab }))),
  },
  {
    path: 'history',
    label: 'tab.history',
    content: lazy(() => import('./HistoryTab').then(({ HistoryTab }) => ({ default: HistoryTab }))),
    isForStaff: true,
  },
];
