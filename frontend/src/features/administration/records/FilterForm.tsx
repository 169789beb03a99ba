import type { ReactNode } from 'react';
import { goTo } from '../../../routing/address';
import { Button } from '../../../ui/Button';
import { t } from '../messages';
import { addressOf } from './address';

interface Props {
  path: string;
  /** What the address says now; the fields are made anew when it changes. */
  search: Record<string, string | undefined>;
  children: ReactNode;
}

/** The filters of a list. What is chosen becomes the address of the list. */
export function FilterForm({ path, search, children }: Props) {
  return (
    <form
      key={JSON.stringify(search)}
      role="search"
      className="filter-form"
      onSubmit={(event) => {
        event.preventDefault();
        goTo(addressOf(path, wordsOf(new FormData(event.currentTarget))));
      }}
    >
      {children}
      <div className="govuk-button-group">
        <Button type="submit" variant="secondary">
          {t('record.filter')}
        </Button>
        {Object.keys(search).some((name) => name !== 'cursor') && (
          <a className="govuk-link" href={path}>
            {t('record.noFilter')}
          </a>
        )}
      </div>
    </form>
  );
}

function wordsOf(form: FormData): Record<string, string> {
  return Object.fromEntries(
    [...form.entries()].map(([name, value]) => [name, typeof value === 'string' ? value : '']),
  );
}
