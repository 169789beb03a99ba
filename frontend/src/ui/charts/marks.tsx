import { symbol, symbolCircle, symbolCross, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape';
import type { SymbolType } from 'd3-shape';
import { useChartMessages } from './chartMessages';
import type { TargetStatus } from './chartMessages';
import type { Comparison, StatusSymbol } from './observation';

const SHAPES: Record<Comparison, SymbolType> = {
  better: symbolDiamond,
  similar: symbolCircle,
  worse: symbolSquare,
  higher: symbolTriangle,
  lower: symbolTriangle,
  'not-compared': symbolCross,
};

/** A comparison as shape and colour: diamond better, ring similar, square worse, triangles up and down. */
export function ComparisonMark({ comparison, size = 80 }: { comparison: Comparison; size?: number }) {
  return (
    <path
      className={`chart-mark chart-mark--${comparison}`}
      d={symbol(SHAPES[comparison], size)() ?? ''}
      transform={comparison === 'lower' ? 'rotate(180)' : undefined}
    />
  );
}

const STATUS_SHAPES: Record<TargetStatus, SymbolType> = {
  green: symbolCircle,
  amber: symbolTriangle,
  red: symbolSquare,
  'no-data': symbolCross,
};

/** A status against the target as shape and colour: disc green, triangle amber, square red. */
export function StatusMark({ status }: { status: TargetStatus }) {
  return (
    <path className={`chart-status chart-status--${status}`} d={symbol(STATUS_SHAPES[status], 100)() ?? ''} />
  );
}

/** The symbol that stands where a value is missing, such as [c] for suppressed, explained on hovering. */
export function SuppressedMark({ symbol: shorthand }: { symbol: StatusSymbol }) {
  const messages = useChartMessages();
  return (
    <abbr className="chart-symbol" title={messages.symbols[shorthand]}>
      {messages.symbolMark(shorthand)}
    </abbr>
  );
}

interface GapMarkProps {
  symbol: StatusSymbol;
  x: number;
  y: number;
}

/** The same inside a drawing. */
export function GapMark({ symbol: shorthand, x, y }: GapMarkProps) {
  const messages = useChartMessages();
  return (
    <text className="chart-gap" x={x} y={y} textAnchor="middle" aria-hidden="true">
      {messages.symbolMark(shorthand)}
    </text>
  );
}
