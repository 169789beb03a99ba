import { useId } from 'react';
import { ChartLegend } from '../charts/ChartLegend';
import type { AreaClass } from './areaClasses';
import { ClassPatterns, ClassShape } from './ClassPatterns';

/** What the shades of a map mean. */
export function MapLegend({ classes }: { classes: AreaClass[] }) {
  const id = useId();
  return (
    <ChartLegend
      entries={classes.map(({ look, label }) => ({
        key: look,
        label,
        mark: (
          <>
            <ClassPatterns prefix={`${id}${look}`} looks={[look]} />
            <ClassShape prefix={`${id}${look}`} look={look} d="M-13,-7h26v14h-26z" />
          </>
        ),
      }))}
    />
  );
}
