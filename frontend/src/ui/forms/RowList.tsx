import type { ReactNode } from 'react';
import { Button } from '../Button';
import { t } from './messages';

interface Props {
  /** Name of the list in the form; each row has the id `<name>.<place>`. */
  id: string;
  legend: string;
  hint?: string;
  /** The rows by an id that stays with them when they move. */
  rows: readonly { id: string }[];
  rowLabel: (place: number) => string;
  renderRow: (place: number) => ReactNode;
  /** What is wrong with a row as a whole. */
  errorOf?: (place: number) => string | undefined;
  addLabel: string;
  onAdd: () => void;
  onRemove: (place: number) => void;
  /** Left out where the order means nothing. */
  onMove?: (from: number, to: number) => void;
}

/** A list that is typed row by row. */
export function RowList({ id, legend, hint, rows, addLabel, onAdd, ...row }: Props) {
  return (
    <fieldset className="govuk-fieldset field-group" id={id}>
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">{legend}</legend>
      {hint !== undefined && <p className="govuk-hint">{hint}</p>}
      <ol className="govuk-list row-list">
        {rows.map((key, place) => (
          <Row key={key.id} id={`${id}.${place}`} place={place} count={rows.length} {...row} />
        ))}
      </ol>
      <Button variant="secondary" onClick={onAdd}>
        {addLabel}
      </Button>
    </fieldset>
  );
}

interface RowProps extends Pick<Props, 'rowLabel' | 'renderRow' | 'errorOf' | 'onRemove' | 'onMove'> {
  id: string;
  place: number;
  count: number;
}

function Row({ id, place, count, rowLabel, renderRow, errorOf, onRemove, onMove }: RowProps) {
  const label = rowLabel(place);
  const error = errorOf?.(place);
  return (
    <li className="row-list__row">
      <fieldset className="govuk-fieldset" id={id}>
        <legend className="govuk-visually-hidden">{label}</legend>
        {error !== undefined && <p className="govuk-error-message">{error}</p>}
        <div className="row-list__fields">{renderRow(place)}</div>
      </fieldset>
      <div className="row-list__buttons">
        {onMove !== undefined && place > 0 && (
          <RowButton name={t('form.moveUp')} about={label} onClick={() => onMove(place, place - 1)} />
        )}
        {onMove !== undefined && place < count - 1 && (
          <RowButton name={t('form.moveDown')} about={label} onClick={() => onMove(place, place + 1)} />
        )}
        <RowButton name={t('form.remove')} about={label} onClick={() => onRemove(place)} />
      </div>
    </li>
  );
}

function RowButton({ name, about, onClick }: { name: string; about: string; onClick: () => void }) {
  return (
    <button type="button" className="row-list__button" onClick={onClick}>
      {name} <span className="govuk-visually-hidden">{about}</span>
    </button>
  );
}
