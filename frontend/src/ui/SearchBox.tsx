import { useState } from 'react';
import { t } from '../lib/messages/t';

interface Props {
  id: string;
  label: string;
  text: string;
  onSearch: (text: string) => void;
}

/** Searches when asked to, not while typing: each search is an address of its own. */
export function SearchBox({ id, label, text, onSearch }: Props) {
  const [typed, setTyped] = useState(text);
  return (
    <form
      role="search"
      className="search-box"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(typed.trim());
      }}
    >
      <label className="govuk-label" htmlFor={id}>
        {label}
      </label>
      <div className="search-box__row">
        <input
          id={id}
          type="search"
          className="govuk-input"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          autoComplete="off"
          enterKeyHint="search"
        />
        <button type="submit" className="govuk-button search-box__button">
          {t('ui.searchButton')}
        </button>
      </div>
    </form>
  );
}
