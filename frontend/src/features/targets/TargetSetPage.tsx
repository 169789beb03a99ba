import './targets.scss';
import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { areaQuery, wardsQuery } from '../../api/areas';
import { indicatorQuery } from '../../api/indicators';
import { configurationQuery } from '../../api/configuration';
import { Problem } from '../../api/problem';
import { tryAgain } from '../../api/tryAgain';
import { useSubmission } from '../../api/useSubmission';
import { StaffPage } from '../../auth/RoleGate';
import { goTo } from '../../routing/address';
import { useParams } from '../../routing/RouterProvider';
import { FieldGroup } from '../../ui/forms/FieldGroup';
import { fieldOf } from '../../ui/forms/fieldOf';
import { FormFrame } from '../../ui/forms/FormFrame';
import { t as formText } from '../../ui/forms/messages';
import { Loading } from '../../ui/Loading';
import { PageHeading } from '../../ui/PageHeading';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import { type Indicator, setTarget } from './api';
import { t } from './messages';
import { SETTERS } from './roles';
import { TargetFields } from './TargetFields';
import { targetsAddress } from './targetSearch';
import { aimOf, emptyTarget, operatorsFor, reasonOf, type TypedTarget } from './typedTarget';

export function TargetSetPage() {
  return (
    <StaffPage roles={SETTERS}>
      <TargetOfIndicator />
    </StaffPage>
  );
}

function TargetOfIndicator() {
  const { indicatorId } = useParams('/indicators/$indicatorId/targets/new');
  const { areaCode } = useSuspenseQuery(configurationQuery).data.council;
  const indicator = useQuery(indicatorQuery(indicatorId));
  // The choices are there before the form is, so that it takes up what they offer.
  const council = useQuery(areaQuery(areaCode));
  const wards = useQuery(wardsQuery(areaCode));
  const error = indicator.error ?? council.error ?? wards.error;

  if (error !== null) {
    return (
      <ProblemNotice problem={Problem.of(error)} onTryAgain={() => tryAgain(indicator, council, wards)} />
    );
  }
  if (!indicator.data || !council.data || !wards.data) return <Loading />;
  return (
    <>
      <PageHeading
        title={t('targets.set.title')}
        caption={`${indicator.data.code}: ${indicator.data.title}`}
      />
      <p className="govuk-body reading-width">{t('targets.set.lead')}</p>
      <NewTarget
        indicator={indicator.data}
        areas={[...council.data.items, ...wards.data.items]}
        areaCode={areaCode}
      />
    </>
  );
}

interface NewTargetProps {
  indicator: Indicator;
  areas: readonly { code: string; name: string }[];
  areaCode: string;
}

function NewTarget({ indicator, areas, areaCode }: NewTargetProps) {
  const queries = useQueryClient();
  const [operator] = operatorsFor(indicator);
  const form = useForm<TypedTarget>({ defaultValues: emptyTarget(areaCode, operator ?? 'at-least') });
  const list = targetsAddress(indicator.id);
  const submission = useSubmission({
    form,
    submit: (typed: TypedTarget, key) =>
      setTarget(
        indicator.id,
        {
          areaCode: typed.areaCode,
          period: typed.period.trim(),
          ...aimOf(typed),
          reason: reasonOf(typed),
        },
        key,
      ),
    onDone: () => {
      void queries.invalidateQueries({ queryKey: ['indicators'] });
      goTo(list);
    },
    fieldOfProblem: { 'target-exists': 'period' },
  });

  if (operator === undefined) return <p className="govuk-body">{t('targets.notJudged')}</p>;
  return (
    <FormFrame
      form={form}
      submitLabel={t('targets.set.button')}
      cancel={
        <a className="govuk-link" href={list}>
          {formText('form.cancel')}
        </a>
      }
      {...submission}
    >
      <FieldGroup legend={t('targets.set.where')}>
        <Select
          {...fieldOf(form, 'areaCode')}
          label={t('targets.set.area')}
          options={areas.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <TextField
          {...fieldOf(form, 'period', {
            required: formText('form.required', { label: t('targets.set.period') }),
          })}
          label={t('targets.set.period')}
          hint={t(`targets.periodHint.${indicator.yearType}`)}
          width={20}
        />
      </FieldGroup>
      <TargetFields form={form} indicator={indicator} reasonHint={t('targets.set.reasonHint')} />
    </FormFrame>
  );
}
