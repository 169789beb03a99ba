import { useId } from 'react';
import { useChartMessages } from '../charts/chartMessages';
import type { ValueFormat } from '../charts/chartNumbers';
import type { AreaValue } from '../charts/observation';
import type { AreaClasses } from './areaClasses';
import { shortValue } from './areaMap';
import { ClassPatterns, ClassShape } from './ClassPatterns';

interface AreaListProps {
  areas: AreaValue[];
  classes: AreaClasses;
  format: ValueFormat;
  selectedCode: string | undefined;
  onSelect: (code: string) => void;
  onPoint?: (code: string | undefined) => void;
}

/** The areas of a map as buttons, each with its shade and value: the map for keyboard and narrow screens. */
export function AreaList({ areas, classes, format, selectedCode, onSelect, onPoint }: AreaListProps) {
  const messages = useChartMessages();
  const id = useId();
  return (
    <ul className="area-list" aria-label={messages.areas}>
      {areas.map((area) => {
        const { look } = classes.classOf(area);
        return (
          <li key={area.code}>
            <button
              type="button"
              className="area-list__area"
              aria-pressed={area.code === selectedCode}
              onClick={() => onSelect(area.code)}
              onFocus={() => onPoint?.(area.code)}
              onBlur={() => onPoint?.(undefined)}
              onPointerEnter={() => onPoint?.(area.code)}
              onPointerLeave={() => onPoint?.(undefined)}
            >
              <svg width={18} height={18} aria-hidden="true">
                <ClassPatterns prefix={`${id}${area.code}`} looks={[look]} />
                <ClassShape prefix={`${id}${area.code}`} look={look} d="M1,1h16v16h-16z" />
              </svg>
              <span className="area-list__name">{area.name}</span>{' '}
              <span className="area-list__value">{shortValue(area, format, messages)}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
