import './targets.scss';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { indicatorQuery } from '../../api/indicators';
import type { Versioned } from '../../api/client';
import { Problem } from '../../api/problem';
import { tryAgain } from '../../api/tryAgain';
import { useChange } from '../../api/useChange';
import { StaffPage } from '../../auth/RoleGate';
import { moment } from '../../lib/dates';
import { goTo } from '../../routing/address';
import { useParams } from '../../routing/RouterProvider';
import { ChangedMeanwhile, type ForeignChange } from '../../ui/forms/ChangedMeanwhile';
import { FormFrame } from '../../ui/forms/FormFrame';
import { t as formText } from '../../ui/forms/messages';
import { Loading } from '../../ui/Loading';
import { Notice } from '../../ui/Notice';
import { PageHeading } from '../../ui/PageHeading';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { SummaryList } from '../../ui/SummaryList';
import { type Indicator, readPresent, reviseTarget, type Target, targetQuery } from './api';
import { t } from './messages';
import { SETTERS } from './roles';
import { TargetFields } from './TargetFields';
import { targetsAddress } from './targetSearch';
import { aimInWords, profileInWords, toleranceInWords, valueInWords } from './targetWords';
import { aimOf, reasonOf, type TypedTarget, typedOf } from './typedTarget';

export function TargetRevisionPage() {
  return (
    <StaffPage roles={SETTERS}>
      <RevisionById />
    </StaffPage>
  );
}

function RevisionById() {
  const { targetId } = useParams('/targets/$targetId/revise');
  const target = useQuery(targetQuery(targetId));
  const indicatorId = target.data?.body.indicatorId ?? '';
  const indicator = useQuery({ ...indicatorQuery(indicatorId), enabled: indicatorId !== '' });
  const error = target.error ?? indicator.error;

  if (error !== null) {
    return <ProblemNotice problem={Problem.of(error)} onTryAgain={() => tryAgain(target, indicator)} />;
  }
  if (target.data === undefined || indicator.data === undefined) return <Loading />;
  const { code, title } = indicator.data;
  const { period, area, supersededAt } = target.data.body;
  return (
    <>
      <PageHeading
        title={t('targets.revise.title', { period: period.label, area: area.name })}
        caption={`${code}: ${title}`}
      />
      {supersededAt === null ? (
        <Revision key={targetId} opened={target.data} indicator={indicator.data} />
      ) : (
        <Notice>
          <p className="govuk-body">{t('targets.replaced', { moment: moment(supersededAt) })}</p>
          <a className="govuk-link" href={targetsAddress(indicatorId)}>
            {t('targets.title')}
          </a>
        </Notice>
      )}
    </>
  );
}

function Revision({ opened, indicator }: { opened: Versioned<Target>; indicator: Indicator }) {
  const queries = useQueryClient();
  const form = useForm<TypedTarget>({ defaultValues: typedOf(opened.body) });
  const list = targetsAddress(indicator.id);
  const {
    base,
    latest,
    isOvertaken,
    takeTheirs,
    adopt: _,
    ...submission
  } = useChange({
    form,
    opened,
    read: readPresent,
    typedOf,
    submit: (typed, { latest: present, key }) =>
      reviseTarget(present, { ...aimOf(typed), reason: reasonOf(typed) }, key),
    onDone: () => {
      void queries.invalidateQueries({ queryKey: ['indicators'] });
      goTo(list);
    },
    fieldOfProblem: { 'lowered-without-reason': 'reason' },
  });

  return (
    <>
      <p className="govuk-body reading-width">{t('targets.revise.lead')}</p>
      <SummaryList
        rows={wordsOf(base.body, indicator).map(({ label, words }) => ({ key: label, value: words }))}
      />
      {isOvertaken && (
        <ChangedMeanwhile
          isWhole
          changes={differences(base.body, latest.body, indicator)}
          onTakeTheirs={takeTheirs}
        />
      )}
      <FormFrame
        form={form}
        submitLabel={t('targets.revise.button')}
        cancel={
          <a className="govuk-link" href={list}>
            {formText('form.cancel')}
          </a>
        }
        {...submission}
      >
        <TargetFields form={form} indicator={indicator} reasonHint={t('targets.revise.reasonHint')} />
      </FormFrame>
    </>
  );
}

/** A target as it is read, part by part. */
function wordsOf(target: Target, indicator: Indicator) {
  const { minimum, stretch, profile, reason, setBy, setAt } = target;
  return [
    { label: t('targets.target'), words: aimInWords(target, indicator) },
    { label: t('targets.entry.minimum'), words: minimum === null ? '' : valueInWords(minimum, indicator) },
    { label: t('targets.entry.stretch'), words: stretch === null ? '' : valueInWords(stretch, indicator) },
    { label: t('targets.tolerance'), words: toleranceInWords(target, indicator) },
    { label: t('targets.entry.profile'), words: profile === null ? '' : profileInWords(profile) },
    { label: t('targets.reason'), words: reason ?? '' },
    { label: t('targets.revise.setBy'), words: t('targets.setBy', { post: setBy, moment: moment(setAt) }) },
  ].filter(({ words }) => words !== '');
}

function differences(before: Target, now: Target, indicator: Indicator): ForeignChange[] {
  const old = new Map(wordsOf(before, indicator).map(({ label, words }) => [label, words]));
  const young = new Map(wordsOf(now, indicator).map(({ label, words }) => [label, words]));
  return [...new Set([...old.keys(), ...young.keys()])]
    .map((label) => ({ label, before: old.get(label) ?? '', now: young.get(label) ?? '' }))
    .filter((change) => change.before !== change.now);
}
