import type { DateParts } from '../../../lib/dates';
import type { Option } from '../../../ui/Select';

/** What is held in a field while it is typed. */
export type TypedValue = string | boolean | readonly string[] | DateParts;

/** A record as it is typed: dates in three parts, nothing typed as an empty text. */
export type TypedRecord = Record<string, TypedValue>;

/** Records of another kind, one of which is chosen. */
export interface Choices {
  options: readonly Option[];
  /** Whether there are more than these, so that one has to search among them. */
  isMore: boolean;
}

/** How the records to choose from are found by the words typed. */
export type FindChoices = (words: string) => {
  queryKey: readonly unknown[];
  queryFn: () => Promise<Choices>;
};

interface Named<Name> {
  name: Name;
  label: string;
  hint?: string;
}

type Kind =
  | { is: 'text'; isRequired?: true; type?: 'email'; autoComplete?: string }
  | { is: 'lines' }
  | { is: 'date'; isRequired?: true }
  | { is: 'choice'; options: readonly Option[] }
  | { is: 'choices'; options: readonly Option[]; isRequired?: true }
  | { is: 'claim' }
  | { is: 'record'; find: FindChoices; present?: Option | undefined; isRequired?: true };

/** One field of a form, by its name in the body that is sent. */
export type RecordField<Name extends string = string> = Named<Name> & Kind;

/** The fields of a form that sends such a body. */
export type FieldsOf<Body> = readonly RecordField<keyof Body & string>[];
