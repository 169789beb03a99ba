import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { configurationQuery } from '../../api/configuration';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Select';
import { textOf } from './addressWords';
import { comparatorGroupsQuery } from './api';
import { t } from './messages';

interface Props {
  /** Id of the group that is shown, if one is. */
  group: string | undefined;
  onChoose: (group: string | undefined) => void;
}

/** Which group's mean is drawn beside the area. Not offered where there are no groups. */
export function GroupForm({ group, onChoose }: Props) {
  const { areaCode } = useSuspenseQuery(configurationQuery).data.council;
  const groups = useQuery(comparatorGroupsQuery(areaCode)).data ?? [];
  if (groups.length === 0) return null;
  return (
    <form
      className="inline-form"
      onSubmit={(event) => {
        event.preventDefault();
        onChoose(textOf(new FormData(event.currentTarget).get('group')));
      }}
    >
      <Select
        id="group"
        name="group"
        label={t('time.group')}
        defaultValue={group}
        options={[
          { value: '', label: t('time.noGroup') },
          ...groups.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Button type="submit" variant="secondary">
        {t('compare.show')}
      </Button>
    </form>
  );
}
