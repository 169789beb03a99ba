import type { StatusSymbol } from '../../ui/charts/observation';
import type { Period } from './api';
import { t } from './messages';
import { symbolOf, written, type Written } from './values';

interface Props {
  indicator: Written;
  value: number | null;
  symbol: string | null;
  period: Pick<Period, 'label'> | null;
}

/** A value with its unit, its period and the word for its letter; a value that is missing says why. */
export function IndicatorValue({ indicator, value, symbol, period }: Props) {
  if (period === null) return <span className="quiet">{t('value.none')}</span>;
  const letter = symbolOf(symbol);
  return (
    <>
      <span className="indicator-value">
        {value !== null && written(value, indicator)}
        {symbol !== null && <span className="indicator-value__symbol"> {symbol}</span>}
      </span>
      <span className="quiet">
        {period.label}
        {letter !== undefined && `, ${t(`symbolShort.${letter}`)}`}
      </span>
    </>
  );
}

/** What each letter means that stands beside a value on the page. */
export function SymbolKey({ symbols }: { symbols: readonly (string | null)[] }) {
  const letters = new Set(symbols.map(symbolOf).filter((letter) => letter !== undefined));
  if (letters.size === 0) return null;
  return (
    <div className="symbol-key">
      <h2 className="govuk-heading-s">{t('symbol.title')}</h2>
      <ul className="govuk-list">
        {[...letters].toSorted().map((letter: StatusSymbol) => (
          <li key={letter}>
            <span className="indicator-value__symbol">[{letter}]</span> {t(`symbol.${letter}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
