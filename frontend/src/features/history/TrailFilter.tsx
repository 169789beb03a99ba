import { goTo } from '../../routing/address';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/TextField';
import type { TrailSearch } from './api';
import { t } from '../../ui/history/messages';
import { trailAddress, trailSearchOf } from './trailSearch';

/** Which part of the trail is wanted. What is chosen becomes the address. */
export function TrailFilter({ search }: { search: TrailSearch }) {
  return (
    <form
      role="search"
      className="filter-form"
      onSubmit={(event) => {
        event.preventDefault();
        const given = Object.fromEntries(new FormData(event.currentTarget));
        goTo(trailAddress(trailSearchOf(given)));
      }}
    >
      <TextField
        id="resourceKind"
        name="resourceKind"
        label={t('trail.kind')}
        hint={t('trail.kindHint')}
        defaultValue={search.resourceKind}
        width={20}
        autoCapitalize="off"
      />
      <TextField
        id="action"
        name="action"
        label={t('trail.action')}
        hint={t('trail.actionHint')}
        defaultValue={search.action}
        width={20}
        autoCapitalize="off"
      />
      <TextField
        id="actor"
        name="actor"
        label={t('trail.actor')}
        hint={t('trail.actorHint')}
        defaultValue={search.actor}
        width={20}
        autoCapitalize="off"
      />
      <TextField
        id="from"
        name="from"
        type="date"
        label={t('trail.from')}
        defaultValue={search.from}
        width={20}
      />
      <TextField id="to" name="to" type="date" label={t('trail.to')} defaultValue={search.to} width={20} />
      <div className="govuk-button-group">
        <Button type="submit" variant="secondary">
          {t('trail.filter')}
        </Button>
        {Object.keys(search).length > 0 && (
          <a className="govuk-link" href={trailAddress({})}>
            {t('trail.all')}
          </a>
        )}
      </div>
    </form>
  );
}
