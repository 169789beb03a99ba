import { t } from '../lib/messages/t';

export interface LinkedRecord {
  id: string;
  title: string;
  reference: string | null;
  url: string | null;
}

export interface RecordLink {
  id: string;
  from: LinkedRecord;
  words: string;
  to: LinkedRecord;
  wordsBack: string;
  validTo: string | null;
}

interface Props {
  heading: string;
  /** The record whose page this is; each link is read from its side. */
  recordId: string;
  links: readonly RecordLink[];
  /** Where all links of the record are, with their dates and notes, and where officers make them. */
  allHref: string;
}

/** How the record of a page and others belong together, in words that read from its side. */
export function LinkedRecords({ heading, recordId, links, allHref }: Props) {
  return (
    <>
      <h2 className="govuk-heading-m">{heading}</h2>
      {links.length > 0 && (
        <ul className="govuk-list">
          {links.map((link) => (
            <li key={link.id}>
              {wordsFrom(recordId, link)} <RecordName record={acrossFrom(recordId, link)} />
            </li>
          ))}
        </ul>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={allHref}>
          {t('ui.allLinks')}
        </a>
      </p>
    </>
  );
}

/** The record on the other side of a link. */
export function acrossFrom<Record extends LinkedRecord>(
  recordId: string,
  { from, to }: { from: Record; to: Record },
): Record {
  return from.id === recordId ? to : from;
}

/** How a link reads from the side of a record. */
export function wordsFrom(
  recordId: string,
  { from, words, wordsBack }: Pick<RecordLink, 'from' | 'words' | 'wordsBack'>,
): string {
  return from.id === recordId ? words : wordsBack;
}

export function RecordName({ record: { title, reference, url } }: { record: LinkedRecord }) {
  const name = reference === null ? title : `${reference}: ${title}`;
  if (url === null) return <>{name}</>;
  return (
    <a className="govuk-link" href={url}>
      {name}
    </a>
  );
}
