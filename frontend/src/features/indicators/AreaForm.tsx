import { Button } from '../../ui/Button';
import { Select } from '../../ui/Select';
import { useAreaOptions } from './areaOptions';
import { textOf } from './addressWords';
import { t } from './messages';

interface Props {
  area: string | undefined;
  onChoose: (area: string | undefined) => void;
}

/** Whose values are shown. Not offered where the borough has no wards. */
export function AreaForm({ area, onChoose }: Props) {
  const options = useAreaOptions();
  if (options.length === 1) return null;
  return (
    <form
      className="inline-form"
      onSubmit={(event) => {
        event.preventDefault();
        onChoose(textOf(new FormData(event.currentTarget).get('area')));
      }}
    >
      <Select id="area" name="area" label={t('filter.area')} defaultValue={area} options={options} />
      <Button type="submit" variant="secondary">
        {t('page.showArea')}
      </Button>
    </form>
  );
}
