import { useState } from 'react';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import { useFilterChoices } from './filterChoices';
import { filterCount, type ListSearch, listSearchOf, ORDERS } from './listSearch';
import { t } from './messages';

const CHOICES = 'indicator-filters';

interface Props {
  search: ListSearch;
  onFilter: (search: ListSearch) => void;
}

/** Which indicators to list. Nothing changes before it is asked to: each choice is an address of its own. */
export function IndicatorFilters({ search, onFilter }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const choices = useFilterChoices();
  const inUse = filterCount(search);

  return (
    <form
      role="search"
      className="indicator-filters"
      onSubmit={(event) => {
        event.preventDefault();
        onFilter(listSearchOf(Object.fromEntries(new FormData(event.currentTarget))));
      }}
    >
      <TextField id="filter-q" name="q" type="search" label={t('filter.words')} defaultValue={search.q} />
      <button
        type="button"
        className="indicator-filters__toggle"
        aria-expanded={isOpen}
        aria-controls={CHOICES}
        onClick={() => setIsOpen(!isOpen)}
      >
        {inUse === 0 ? t('filter.toggle') : t('filter.toggleCount', { count: inUse })}
      </button>
      <div
        id={CHOICES}
        className={`indicator-filters__choices${isOpen ? '' : ' indicator-filters__choices--folded'}`}
      >
        {choices.map(({ name, options }) => (
          // Choices that come later than the page must not undo what was chosen, so the control is made anew with them.
          <Select
            key={`${name} ${options.length}`}
            id={`filter-${name}`}
            name={name}
            label={t(`filter.${name}`)}
            defaultValue={search[name]}
            options={options}
          />
        ))}
        <Select
          id="filter-sort"
          name="sort"
          label={t('filter.sort')}
          defaultValue={search.sort}
          options={ORDERS.map((order) => ({ value: order, label: t(`sort.${order}`) }))}
        />
      </div>
      <div className="indicator-filters__actions">
        <Button type="submit">{t('filter.apply')}</Button>
        {(inUse > 0 || search.q !== undefined) && (
          <a className="govuk-link" href="/indicators">
            {t('filter.clear')}
          </a>
        )}
      </div>
    </form>
  );
}
