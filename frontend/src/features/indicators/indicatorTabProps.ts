import type { Indicator, Series } from './api';
import type { IndicatorSearch } from './indicatorAddress';

/** What every tab is given: the indicator, its values for the area of the address, and that address. */
export interface IndicatorTabProps {
  indicator: Indicator;
  series: Series;
  search: IndicatorSearch;
}
