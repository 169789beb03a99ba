import { plural } from '../../lib/messages/plural';
import { t } from './messages';
import { wholeNumber } from '../../lib/numbers';
import { isKnown } from './kinds';
import type { SearchGroup, SearchHit } from './api';

interface Props {
  text: string;
  kind: string | undefined;
  groups: readonly SearchGroup[];
}

export function SearchResults({ text, kind, groups }: Props) {
  const found = groups.filter((group) => totalOf(group) > 0);
  const count = found.reduce((sum, group) => sum + totalOf(group), 0);

  return (
    <>
      <p className="govuk-body" role="status">
        {count === 0 ? t('search.nothing', { text }) : countOf(count)}
      </p>
      {count === 0 && <p className="govuk-body">{t('search.nothingHelp')}</p>}
      {kind !== undefined && (
        <p className="govuk-body">
          <a className="govuk-link" href={addressOf(text)}>
            {t('search.showEveryKind')}
          </a>
        </p>
      )}
      {found.map((group) => (
        <Group key={group.kind} text={text} group={group} isOnlyOne={kind !== undefined} />
      ))}
    </>
  );
}

function Group({ text, group, isOnlyOne }: { text: string; group: SearchGroup; isOnlyOne: boolean }) {
  const kind = kindName(group.kind);
  const count = wholeNumber(totalOf(group));
  return (
    <section aria-labelledby={`kind-${group.kind}`}>
      <h2 className="govuk-heading-m" id={`kind-${group.kind}`}>
        {t('search.groupTitle', { kind, count })}
      </h2>
      <ul className="govuk-list govuk-list--spaced">
        {group.items.map((hit) => (
          <Hit key={hit.id} hit={hit} />
        ))}
      </ul>
      {totalOf(group) > group.items.length && !isOnlyOne && (
        <p className="govuk-body">
          <a className="govuk-link" href={addressOf(text, group.kind)}>
            {t('search.showAll', { count, kind })}
          </a>
        </p>
      )}
    </section>
  );
}

function Hit({ hit }: { hit: SearchHit }) {
  return (
    <li>
      <a className="govuk-link" href={hit.url}>
        {hit.reference === null ? hit.title : `${hit.reference}: ${hit.title}`}
      </a>
      {hit.summary !== null && <div className="govuk-body-s">{hit.summary}</div>}
    </li>
  );
}

function countOf(count: number): string {
  return plural(count, t('search.found_one'), t('search.found_other', { count: wholeNumber(count) }));
}

/** How many there are; a service that was not asked to count names only those it found. */
function totalOf({ total, items }: SearchGroup): number {
  return total ?? items.length;
}

/** The kind in words; one that this release does not know yet is shown as the service names it. */
function kindName(kind: string): string {
  return isKnown(kind) ? t(`kind.${kind}`) : kind;
}

function addressOf(q: string, kind?: string): string {
  return `/search?${new URLSearchParams({ q, ...(kind !== undefined && { kind }) }).toString()}`;
}
