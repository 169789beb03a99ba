import { useQuery } from '@tanstack/react-query';
import { ownersQuery } from '../../api/ownership';
import { themesQuery } from '../../api/themes';
import type { Option } from '../../ui/Select';
import { useAreaOptions } from './areaOptions';
import { setsQuery, type Theme } from './api';
import { MEASURE_KINDS, STATES, TARGET_STATUSES } from './listSearch';
import { t } from './messages';

export interface FilterChoice {
  name: 'area' | 'set' | 'theme' | 'owner' | 'targetStatus' | 'measureKind' | 'status';
  options: readonly Option[];
}

/** What can be chosen from, in the order of the form; what the service has still to say comes later. */
export function useFilterChoices(): readonly FilterChoice[] {
  const areas = useAreaOptions();
  const sets = useQuery(setsQuery).data?.items ?? [];
  const themes = useQuery(themesQuery).data?.items ?? [];
  const owners = useQuery(ownersQuery).data?.items ?? [];
  return [
    { name: 'area', options: areas },
    {
      name: 'targetStatus',
      options: orAll(TARGET_STATUSES.map((status) => ({ value: status, label: t(`target.${status}`) }))),
    },
    { name: 'set', options: orAll([...new Map(sets.map(({ code, name }) => [code, name]))].map(option)) },
    { name: 'theme', options: orAll(themeOptions(themes)) },
    { name: 'owner', options: orAll(owners.map(({ id, name }) => ({ value: id, label: name }))) },
    {
      name: 'measureKind',
      options: orAll(MEASURE_KINDS.map((kind) => ({ value: kind, label: t(`measureKind.${kind}`) }))),
    },
    {
      name: 'status',
      options: orAll(STATES.map((status) => ({ value: status, label: t(`status.${status}`) }))),
    },
  ];
}

function orAll(options: readonly Option[]): readonly Option[] {
  return [{ value: '', label: t('filter.any') }, ...options];
}

/** Each theme below the one it is part of. */
function themeOptions(themes: readonly Theme[]): Option[] {
  const names = new Map(themes.map(({ id, name }) => [id, name]));
  return themes
    .map(({ id, name, parentId }) => {
      const parent = parentId === null ? undefined : names.get(parentId);
      return { value: id, label: parent === undefined ? name : `${parent}: ${name}` };
    })
    .toSorted((a, b) => a.label.localeCompare(b.label));
}

function option([value, label]: [string, string]): Option {
  return { value, label };
}
